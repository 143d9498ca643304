// Two messages: tools over the person's own data, text that grows, metadata, and the same again from the service.
import assert from 'node:assert/strict'
import { newPerson, NodeChat, textOf, toolsOf } from '../chat.mjs'

const { token, call } = await newPerson()
const ends = []
const chat = new NodeChat({ token, onFinish: (end) => ends.push(end) })
await chat.sendMessage({ text: 'How was my week?' })
assert.equal(chat.status, 'ready', String(chat.error))
const answer = chat.lastMessage
assert.equal(answer.role, 'assistant')
assert.match(textOf(answer), /steady week/)
const [tool] = toolsOf(answer)
assert.equal(tool.type, 'tool-get_nutrition_summary')
assert.equal(tool.state, 'output-available')
assert.equal(tool.providerExecuted, true)
assert.deepEqual(tool.input, { days: 7 })
assert.equal(tool.output.mean_energy_kcal, 1950)
assert.equal(answer.metadata.finished, true)
assert.equal(answer.metadata.contract, 'coach.ui/1')
assert.equal(answer.metadata.policy.decision, 'allow')
assert.equal(ends.length, 1, 'a turn with tools is one request')
assert.equal(ends[0].finishReason, 'stop')
const lengths = new Set(chat.seen.map((state) => textOf(JSON.parse(state).at(-1)).length))
assert.ok(lengths.size > 5, `the text came in ${lengths.size} lengths`)

await chat.sendMessage({ text: 'Thank you' })
assert.equal(chat.messages.length, 4)

const { messages } = await call('GET', `/api/chats/${chat.id}/messages`)
assert.deepEqual(messages.map(({ id, role }) => ({ id, role })), chat.messages.map(({ id, role }) => ({ id, role })))
const bare = (message) => message.parts.map(({ type, text, state, input, output }) => ({ type, text, ...(type === 'text' ? {} : { state, input, output }) }))
assert.deepEqual(bare(messages[1]), bare(JSON.parse(JSON.stringify(answer))))
