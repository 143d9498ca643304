// The service seen by the `ai` package's own client: what a developer's chat gets without a line of ours.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { createRequire } from 'node:module'

const require = createRequire(new URL('../../web/package.json', import.meta.url))
const { AbstractChat, DefaultChatTransport, lastAssistantMessageIsCompleteWithApprovalResponses } = require('ai')

export const SERVICE = process.env.COACH_URL
const HEALTH = ['terms', 'privacy', 'health_data', 'model_provider']
const json = { 'Content-Type': 'application/json' }

/** The smallest state that the client's chat can keep. */
class State {
  status = 'ready'
  error = undefined
  messages = []
  /** Every state of the messages that a person could have seen. */
  seen = []
  pushMessage = (message) => this.#set([...this.messages, message])
  popMessage = () => this.#set(this.messages.slice(0, -1))
  replaceMessage = (index, message) => this.#set(this.messages.with(index, structuredClone(message)))
  snapshot = (value) => structuredClone(value)
  #set(messages) {
    this.messages = messages
    this.seen.push(JSON.stringify(messages))
  }
}

export class NodeChat extends AbstractChat {
  constructor({ token, approvals = false, id = randomUUID(), ...options }) {
    const state = new State()
    super({
      id,
      state,
      transport: new DefaultChatTransport({
        api: `${SERVICE}/api/chat`,
        headers: { Authorization: `Bearer ${token}` },
        body: approvals ? { capabilities: ['tool-approval'] } : {},
      }),
      sendAutomaticallyWhen: lastAssistantMessageIsCompleteWithApprovalResponses,
      ...options,
    })
    this.seen = state.seen
  }
}

/** A new person with a week of entries; returns how to ask the service in their name. */
export async function newPerson() {
  const email = `${randomUUID()}@client.example`
  const answer = await fetch(`${SERVICE}/api/auth/register`, {
    method: 'POST', headers: json, body: JSON.stringify({ email, password: 'a calm long walk', birth_year: 1990, country: 'GB', consents: HEALTH }),
  })
  assert.equal(answer.status, 201, await answer.clone().text())
  const { access_token: token } = await answer.json()
  const call = async (method, path, body) => {
    const response = await fetch(`${SERVICE}${path}`, { method, headers: { ...json, Authorization: `Bearer ${token}` }, body: body && JSON.stringify(body) })
    assert.ok(response.ok, `${method} ${path}: ${await response.clone().text()}`)
    return response.status === 204 ? null : response.json()
  }
  await call('PUT', '/api/profile', { height_cm: 176, sex: 'female', activity_level: 'moderate' })
  for (let back = 10; back >= 1; back -= 1) {
    const day = new Date(Date.now() - back * 864e5).toISOString().slice(0, 10)
    await call('PUT', `/api/check-ins/${day}`, { weight_kg: 80 })
    await call('PUT', `/api/nutrition-days/${day}`, { calories: 1950, protein_g: 110, target_calories: 2000 })
  }
  return { token, call }
}

export const textOf = (message) => message.parts.filter((part) => part.type === 'text').map((part) => part.text).join('')
export const toolsOf = (message) => message.parts.filter((part) => part.type.startsWith('tool-'))
export const untilStatus = async (chat, wanted, ms = 15_000) => {
  for (const begun = Date.now(); chat.status !== wanted; await new Promise((resolve) => setTimeout(resolve, 20))) {
    assert.ok(Date.now() - begun < ms, `the chat is ${chat.status}, not ${wanted}: ${chat.error}`)
  }
}
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
