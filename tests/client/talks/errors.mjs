// What goes wrong before a stream is told in words that can be shown; a repeat is the same message.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { newPerson, NodeChat, SERVICE, textOf } from '../chat.mjs'

const stranger = new NodeChat({ token: 'no token of yours' })
await stranger.sendMessage({ text: 'Hello' })
assert.equal(stranger.status, 'error')
const { error } = JSON.parse(stranger.error.message)
assert.equal(error.code, 'not_signed_in')
assert.ok(error.message && error.requestId && error.retryable === false)

const { token, call } = await newPerson()
const other = await newPerson()
const chat = new NodeChat({ token })
await chat.sendMessage({ text: 'Hello' })
const foreign = await fetch(`${SERVICE}/api/chats/${chat.id}/messages`, { headers: { Authorization: `Bearer ${other.token}` } })
assert.equal(foreign.status, 404)

const long = new NodeChat({ token })
await long.sendMessage({ text: 'word '.repeat(4000) })
assert.equal(JSON.parse(long.error.message).error.code, 'too_large')

const id = randomUUID()
const again = async () => {
  const twin = new NodeChat({ token, id: chat.id })
  await twin.sendMessage({ id, role: 'user', parts: [{ type: 'text', text: 'And again' }] })
  return twin.lastMessage
}
const [one, two] = [await again(), await again()]
assert.equal(one.id, two.id)
assert.equal(textOf(one), textOf(two))
assert.equal((await call('GET', `/api/chats/${chat.id}/messages`)).messages.length, 4)
