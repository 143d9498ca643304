// Leaving does not end a turn, stop does; who comes back gets it whole.
import assert from 'node:assert/strict'
import { newPerson, NodeChat, pause, textOf, untilStatus } from '../chat.mjs'

const { token, call } = await newPerson()
const numbers = (text) => [...text.matchAll(/number (\d+) of/g)].map((match) => Number(match[1]))
const all = Array.from({ length: 60 }, (_, index) => index + 1)
const underWay = async (chat) => {
  while (!chat.lastMessage || chat.lastMessage.role !== 'assistant' || textOf(chat.lastMessage).length < 60) await pause(20)
}

const first = new NodeChat({ token })
void first.sendMessage({ text: 'Tell me a story' })
await underWay(first)
await first.stop() // leaves; the turn goes on
assert.ok(numbers(textOf(first.lastMessage)).length < 60)

const second = new NodeChat({ token, id: first.id })
second.messages = (await call('GET', `/api/chats/${first.id}/messages`)).messages
await second.resumeStream()
assert.equal(second.status, 'ready', String(second.error))
assert.deepEqual(numbers(textOf(second.lastMessage)), all)
assert.equal(second.messages.length, 2)
assert.equal(second.lastMessage.metadata.finished, true)

const third = new NodeChat({ token })
void third.sendMessage({ text: 'Tell me a story' })
await underWay(third)
const { stopped } = await call('POST', `/api/chat/${third.id}/stop`)
assert.equal(stopped, true)
await untilStatus(third, 'ready')
assert.equal(third.lastMessage.metadata.finishReason, 'stopped')
const stored = (await call('GET', `/api/chats/${third.id}/messages`)).messages.at(-1)
assert.equal(textOf(stored), textOf(third.lastMessage))
