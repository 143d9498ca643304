// A write waits for the person: approved it is done, once; denied it is not. Undo takes it back.
import assert from 'node:assert/strict'
import { newPerson, NodeChat, pause, textOf, toolsOf, untilStatus } from '../chat.mjs'

const { token, call } = await newPerson()
const today = new Date().toISOString().slice(0, 10)
const weight = async () => (await call('GET', `/api/check-ins?from=${today}&to=${today}`)).items[0]?.weight_kg ?? null
const answerTo = async (chat, approved) => {
  const [waiting] = toolsOf(chat.lastMessage)
  assert.equal(waiting.state, 'approval-requested')
  assert.equal(waiting.input.weight, 80.4)
  await chat.addToolApprovalResponse({ id: waiting.approval.id, approved })
  await pause(50)
  await untilStatus(chat, 'ready')
  return { ...toolsOf(chat.lastMessage)[0], approvalId: waiting.approval.id }
}

const no = new NodeChat({ token, approvals: true })
await no.sendMessage({ text: 'Please log my weight' })
assert.equal((await answerTo(no, false)).state, 'output-denied')
assert.equal(await weight(), null)

const yes = new NodeChat({ token, approvals: true })
await yes.sendMessage({ text: 'Please log my weight' })
const written = await answerTo(yes, true)
assert.equal(written.state, 'output-available')
assert.equal(await weight(), 80.4)
assert.match(textOf(yes.lastMessage), /Done/)
assert.equal(yes.messages.length, 2, 'the answer goes on in the same message')

await call('POST', `/api/chat/${yes.id}/undo/${encodeURIComponent(written.toolCallId)}`)
assert.equal(await weight(), null)

const plain = new NodeChat({ token })
await plain.sendMessage({ text: 'Please log my weight' })
assert.equal(plain.status, 'ready', String(plain.error))
assert.ok(!JSON.stringify(plain.messages).includes('approval-requested'), 'others are asked in text')
assert.equal(await weight(), null)
