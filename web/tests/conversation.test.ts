import { afterEach, describe, expect, it, vi } from 'vitest'
import { Conversation } from '../src/chat/conversation'
import { framesBefore, lastOnly } from '../src/chat/transport'
import { asTool, textOf, type CoachMessage } from '../src/chat/types'
import { ok, refused, service, stream } from './stage'

const START = { type: 'start', messageId: 'a1', messageMetadata: { chatId: 'c1', contract: 'coach.ui/1' } }
const FINISH = { type: 'finish', finishReason: 'stop', messageMetadata: { finished: true } }
const words = (delta: string, id = 'txt_1') => ({ type: 'text-delta', id, delta })
const opened = (id = 'txt_1') => ({ type: 'text-start', id })
const closed = (id = 'txt_1') => ({ type: 'text-end', id })
const APPROVAL = { type: 'tool-log_check_in', toolCallId: 'w1', state: 'approval-requested', input: { weight: 80 }, approval: { id: 'ap1' } }

const talks: Conversation[] = []
function talk(messages: CoachMessage[] = []) {
  const turnEnded = vi.fn()
  const conversation = new Conversation('c1', messages, { turnEnded })
  talks.push(conversation)
  return { conversation, turnEnded, said: () => textOf(conversation.messages.at(-1)!) }
}
afterEach(() => talks.splice(0).forEach((each) => each.close()))

describe('a turn', () => {
  it('sends only the last message, with what the page can do', async () => {
    const answer = stream()
    const asked = service({ 'POST /api/chat': answer.response })
    const before = [{ id: 'u0', role: 'user', parts: [{ type: 'text', text: 'Before' }] }, { id: 'a0', role: 'assistant', parts: [{ type: 'text', text: 'Yes' }], metadata: { finished: true } }] as CoachMessage[]
    const { conversation, turnEnded, said } = talk(before)
    conversation.say('How was my week?')
    await vi.waitFor(() => expect(asked).toHaveLength(1))
    const body = asked[0]!.body as Record<string, unknown>
    expect(body).toMatchObject({ id: 'c1', trigger: 'submit-message', capabilities: ['tool-approval'] })
    expect((body.messages as CoachMessage[]).map((message) => textOf(message))).toEqual(['How was my week?'])
    answer.send(START, { type: 'data-status', data: { phase: 'thinking' }, transient: true })
    await vi.waitFor(() => expect(conversation.current().phase).toBe('thinking'))
    answer.send(opened(), words('A steady '), words('week.'))
    await vi.waitFor(() => expect(said()).toBe('A steady week.'))
    expect(conversation.busy).toBe(true)
    answer.send(closed(), FINISH)
    answer.end()
    await vi.waitFor(() => expect(turnEnded).toHaveBeenCalledOnce())
    expect(conversation.busy).toBe(false)
    expect(conversation.current()).toMatchObject({ phase: null, link: 'fine', trouble: null })
  })

  it('that the service refuses is told, and can be repeated under the same id', async () => {
    const asked = service({ 'POST /api/chat': refused(429, 'too_many', 'Please wait a moment.') })
    const { conversation } = talk()
    conversation.say('Hello')
    await vi.waitFor(() => expect(conversation.current().trouble).toMatchObject({ code: 'too_many', message: 'Please wait a moment.' }))
    conversation.retry()
    await vi.waitFor(() => expect(asked).toHaveLength(2))
    const ids = asked.map(({ body }) => (body as { messages: CoachMessage[] }).messages[0]!.id)
    expect(ids[0]).toBe(ids[1])
  })

  it('that fails in the stream keeps what was said, and says why', async () => {
    const answer = stream()
    service({ 'POST /api/chat': answer.response })
    const { conversation, said } = talk()
    conversation.say('Hello')
    answer.send(START, opened(), words('Some words.'), closed(), { type: 'message-metadata', messageMetadata: { finished: false, error: { code: 'model_too_slow', retryable: true, requestId: 'r' } } }, { type: 'error', errorText: 'Too slow.' })
    await vi.waitFor(() => expect(conversation.current().trouble).toMatchObject({ code: 'model_too_slow', retryable: true }))
    expect(said()).toBe('Some words.')
  })
})

describe('a connection that breaks', () => {
  it.each([['breaks', (answer: ReturnType<typeof stream>) => answer.cut()], ['ends without its last frame', (answer: ReturnType<typeof stream>) => answer.end()]])('%s: the answer is taken up again', async (_name, ends) => {
    const [first, second] = [stream(), stream()]
    service({ 'POST /api/chat': first.response, 'GET /api/chat/c1/stream': second.response })
    const { conversation, turnEnded, said } = talk()
    conversation.say('Hello')
    first.send(START, opened(), words('One. '))
    await vi.waitFor(() => expect(said()).toBe('One. '))
    ends(first)
    await vi.waitFor(() => expect(conversation.current().link).toBe('reconnecting'))
    second.send(START, opened(), words('One. '), words('Two.'), closed(), FINISH)
    second.end()
    await vi.waitFor(() => expect(turnEnded).toHaveBeenCalledOnce(), 3000)
    expect(said()).toBe('One. Two.')
    expect(conversation.messages).toHaveLength(2)
    expect(conversation.current().link).toBe('fine')
  })

  it('after the end of the turn: what the service stored is shown', async () => {
    const first = stream()
    const stored = [{ id: 'u1', role: 'user', parts: [{ type: 'text', text: 'Hello' }] }, { id: 'a1', role: 'assistant', parts: [{ type: 'text', text: 'All of it.' }], metadata: { finished: true } }]
    service({ 'POST /api/chat': first.response, 'GET /api/chat/c1/stream': () => new Response(null, { status: 204 }), 'GET /api/chats/c1/messages': ok({ messages: stored }) })
    const { conversation, said } = talk()
    conversation.say('Hello')
    first.send(START, opened(), words('All'))
    await vi.waitFor(() => expect(said()).toBe('All'))
    first.cut()
    await vi.waitFor(() => expect(said()).toBe('All of it.'), 3000)
    expect(conversation.current().link).toBe('fine')
  })

  it('before anything arrived: the message is sent once more', async () => {
    const answer = stream()
    let calls = 0
    service({
      'POST /api/chat': () => {
        calls += 1
        if (calls === 1) throw new TypeError('Failed to fetch')
        return answer.response()
      },
      'GET /api/chats/c1/messages': refused(404, 'not_found'),
    })
    const { conversation, said } = talk()
    conversation.say('Hello')
    await vi.waitFor(() => expect(calls).toBe(2), 3000)
    answer.send(START, opened(), words('Here.'), closed(), FINISH)
    answer.end()
    await vi.waitFor(() => expect(said()).toBe('Here.'))
    expect(conversation.messages).toHaveLength(2)
  })
})

describe('an approval', () => {
  const waiting = { id: 'a1', role: 'assistant', parts: [{ type: 'step-start' }, { type: 'text', text: 'I can save that.', state: 'done' }, { ...APPROVAL }], metadata: { finished: true } } as unknown as CoachMessage

  it('goes out as the answered part alone, and its result is joined', async () => {
    const answer = stream()
    const asked = service({ 'POST /api/chat': answer.response })
    const { conversation } = talk([structuredClone(waiting)])
    conversation.answer('ap1', true)
    await vi.waitFor(() => expect(asked).toHaveLength(1))
    const [sent] = (asked[0]!.body as { messages: CoachMessage[] }).messages
    expect(sent!.parts).toHaveLength(1)
    expect(asTool(sent!.parts[0]!)).toMatchObject({ state: 'approval-responded', approval: { id: 'ap1', approved: true } })
    answer.send(START, { type: 'tool-output-available', toolCallId: 'w1', output: { weight_kg: 80 }, providerExecuted: true }, { type: 'start-step' }, opened(), words('Done.'), closed(), FINISH)
    answer.end()
    await vi.waitFor(() => expect(textOf(conversation.messages.at(-1)!)).toBe('I can save that.\n\nDone.'))
    expect(conversation.messages).toHaveLength(1)
  })

  it('survives a reload in the middle of what follows it', async () => {
    const [asked, answer] = [stream(), stream()]
    const running = [asked, answer]
    service({ 'GET /api/chat/c1/stream': () => running.shift()!.response() })
    const { conversation } = talk([structuredClone(waiting)])
    void conversation.resume()
    answer.send(START, { type: 'tool-output-available', toolCallId: 'w1', output: {}, providerExecuted: true }, opened(), words('Done.'), closed(), FINISH)
    answer.end()
    await vi.waitFor(() => expect(textOf(conversation.messages.at(-1)!)).toBe('I can save that.\n\nDone.'))
    expect(conversation.current().trouble).toBeNull()
  })

  it('rebuilds only what came before it', () => {
    expect(framesBefore(waiting).map((frame) => frame.type)).toEqual(['start-step', 'text-start', 'text-delta', 'text-end', 'tool-input-available', 'tool-approval-request'])
    expect(framesBefore({ id: 'x', role: 'assistant', parts: [{ type: 'text', text: 'Hi' }] })).toEqual([])
    expect(lastOnly([])).toEqual([])
  })
})

it('stop asks the service, and waits for its last frame', async () => {
  const answer = stream()
  const asked = service({
    'POST /api/chat': answer.response,
    'POST /api/chat/c1/stop': () => {
      answer.send(closed(), { type: 'message-metadata', messageMetadata: { finished: true, finishReason: 'stopped' } }, { type: 'abort' })
      answer.end()
      return new Response('{"stopped":true}')
    },
  })
  const { conversation, said } = talk()
  conversation.say('A story')
  answer.send(START, opened(), words('Once upon'))
  await vi.waitFor(() => expect(said()).toBe('Once upon'))
  await conversation.stop()
  expect(asked.map(({ route }) => route)).toEqual(['POST /api/chat', 'POST /api/chat/c1/stop'])
  expect(conversation.messages.at(-1)!.metadata).toMatchObject({ finished: true, finishReason: 'stopped' })
  expect(conversation.current()).toMatchObject({ stopping: false, link: 'fine', trouble: null })
})
