/**
 * One conversation: the chat of the AI SDK, and what it leaves to the page: phases, cuts, coming back.
 * The SDK is fetched when something is said or taken up; what was said before is shown without it.
 */
import type { ChatStatus } from 'ai'
import { ApiError, authorizedFetch, call, errorFrom, NoConnection } from '../api/client'
import { newId } from '../ids'
import { loadSdk, type Sdk } from './ahead'
import { isFinished, waitsForApproval, type CoachMessage } from './types'

const RETRY_MS = [400, 1000, 2000, 4000, 8000, 15000]
const STOP_GRACE_MS = 2500
/** A growing text is drawn no more often. */
const DRAW_MS = 40

type Chat = InstanceType<Sdk['Chat']>

export type Link = 'fine' | 'reconnecting' | 'cut'

export interface Trouble {
  code: string
  message: string
  retryable: boolean
  retryAfterSeconds: number | null
}

export interface Situation {
  messages: CoachMessage[]
  status: ChatStatus
  error: Error | undefined
  phase: string | null
  link: Link
  trouble: Trouble | null
  stopping: boolean
}

export interface Reports {
  /** A turn came to its end, whatever it was. */
  turnEnded(message: CoachMessage | undefined): void
}

/** What went wrong, from an error of the stream or of the request before it. */
export function troubleFrom(error: Error, message: CoachMessage | undefined): Trouble {
  const told = message?.metadata?.error
  if (told) return { code: told.code, message: error.message, retryable: told.retryable, retryAfterSeconds: null }
  if (error instanceof ApiError) return { code: error.code, message: error.message, retryable: error.retryable, retryAfterSeconds: error.retryAfterSeconds }
  if (isCut(error)) return { code: 'no_connection', message: '', retryable: true, retryAfterSeconds: null }
  if (error.message.trimStart().startsWith('{')) {
    const read = errorFrom(error.message, 500)
    return { code: read.code, message: read.message, retryable: read.retryable, retryAfterSeconds: null }
  }
  return { code: 'error', message: error.message, retryable: true, retryAfterSeconds: null }
}

function isCut(error: Error): boolean {
  return error instanceof NoConnection || (error instanceof TypeError && /fetch|network|load failed|terminated/i.test(error.message))
}

export class Conversation {
  private chat: Chat | null = null
  private situation: Situation
  private readonly listeners = new Set<() => void>()
  private tries = 0
  private timer = 0
  private ended = false

  constructor(readonly id: string, messages: CoachMessage[], private readonly reports: Reports) {
    this.situation = { messages, status: 'ready', error: undefined, phase: null, link: 'fine', trouble: null, stopping: false }
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  current = (): Situation => this.situation

  /** Everything that was said until now, also what is not drawn yet. */
  get messages(): CoachMessage[] {
    return this.chat?.messages ?? this.situation.messages
  }

  get busy(): boolean {
    return this.answering || this.situation.link === 'reconnecting'
  }

  private get status(): ChatStatus {
    return this.chat?.status ?? this.situation.status
  }

  private get answering(): boolean {
    return this.status === 'submitted' || this.status === 'streaming'
  }

  say(text: string): void {
    this.submit(this.messages, text)
  }

  regenerate(messageId?: string): void {
    this.fresh()
    void this.withChat((chat) => chat.regenerate({ messageId }))
  }

  /** Say an earlier message in other words; what followed it is left behind. */
  edit(messageId: string, text: string): void {
    const index = this.messages.findIndex((message) => message.id === messageId)
    if (index >= 0) this.submit(this.messages.slice(0, index), text, { replaces: messageId })
  }

  answer(approvalId: string, approved: boolean): void {
    this.fresh()
    void this.withChat((chat) => chat.addToolApprovalResponse({ id: approvalId, approved }))
  }

  /** Ask again after a failure: what was not answered is sent once more, under the same id. */
  retry(): void {
    this.fresh()
    const last = this.messages.at(-1)
    void this.withChat((chat) => (last?.role === 'user' ? chat.sendMessage() : chat.regenerate({ messageId: last?.id })))
  }

  /** Read again what was said, as when the service has begun to leave figures out. */
  async reread(): Promise<void> {
    if (this.busy) return
    try {
      this.show(await this.stored())
    } catch {
      // What is shown stays; the next time that the chat is opened it is read anyway.
    }
  }

  /** Take up the running turn, as after a reload; without one there is nothing to fetch the SDK for. */
  async resume(): Promise<void> {
    const running = await authorizedFetch(`/api/chat/${encodeURIComponent(this.id)}/stream`).catch(() => null)
    void running?.body?.cancel()
    if (running?.status !== 204) await this.withChat((chat) => chat.resumeStream())
  }

  async stop(): Promise<void> {
    window.clearTimeout(this.timer)
    this.change({ stopping: true, link: 'fine' })
    try {
      await call('POST', `/api/chat/${encodeURIComponent(this.id)}/stop`)
      await this.settled(STOP_GRACE_MS)
    } catch {
      // The stream is left below, whether or not the service heard us.
    }
    if (this.answering) await this.chat?.stop()
    this.change({ stopping: false, phase: null })
  }

  close(): void {
    this.ended = true
    window.clearTimeout(this.timer)
  }

  private settled(ms: number): Promise<void> {
    const begun = Date.now()
    return new Promise((resolve) => {
      const look = () => {
        if (!this.answering || Date.now() - begun > ms) resolve()
        else window.setTimeout(look, 40)
      }
      look()
    })
  }

  private fresh(): void {
    window.clearTimeout(this.timer)
    this.tries = 0
    this.change({ phase: null, link: 'fine', trouble: null, ...(this.chat ? {} : { status: 'submitted' }) })
  }

  /** The message is shown at once, even where the SDK that sends it has yet to come. */
  private submit(before: CoachMessage[], text: string, body?: object): void {
    this.fresh()
    const message: CoachMessage = { id: newId(), role: 'user', parts: [{ type: 'text', text }] }
    this.show([...before, message])
    void this.withChat((chat) => {
      chat.messages = before
      return chat.sendMessage(message, { body })
    })
  }

  private async withChat(act: (chat: Chat) => PromiseLike<void> | void): Promise<void> {
    try {
      this.chat ??= this.chatOf(await loadSdk())
    } catch {
      this.change({ status: 'error' })
      this.failed(new NoConnection('the SDK could not be fetched'))
      return
    }
    await act(this.chat)
  }

  private chatOf({ Chat, CoachTransport, lastAssistantMessageIsCompleteWithApprovalResponses }: Sdk): Chat {
    const chat = new Chat({
      id: this.id,
      messages: this.situation.messages,
      generateId: newId,
      transport: new CoachTransport(() => this.messages.at(-1)),
      sendAutomaticallyWhen: lastAssistantMessageIsCompleteWithApprovalResponses,
      onData: (part) => {
        if (part.type === 'data-status') this.change({ phase: (part.data as { phase: string }).phase })
      },
      onError: (error) => this.failed(error),
      onFinish: ({ message, isAbort, isError }) => this.finished(message, isAbort, isError),
    })
    const told = () => this.change({ messages: chat.messages, status: chat.status, error: chat.error })
    chat['~registerMessagesCallback'](told, DRAW_MS)
    chat['~registerStatusCallback'](told)
    chat['~registerErrorCallback'](told)
    return chat
  }

  private show(messages: CoachMessage[]): void {
    if (this.chat) this.chat.messages = messages
    else this.change({ messages })
  }

  private failed(error: Error): void {
    const last = this.messages.at(-1)
    if (isCut(error) && !isFinished(last)) this.comeBack()
    else this.change({ trouble: troubleFrom(error, last), link: 'fine', phase: null })
  }

  private finished(message: CoachMessage, isAbort: boolean, isError: boolean): void {
    this.change({ phase: null })
    if (isError) return
    if (!isAbort && !this.situation.stopping && message.metadata?.finished === undefined && !waitsForApproval(message)) {
      this.comeBack() // A stream that ends without its last frame was cut, however clean it looks.
      return
    }
    this.tries = 0
    this.change({ link: 'fine' })
    this.reports.turnEnded(message)
  }

  private comeBack(): void {
    if (this.ended) return
    const wait = RETRY_MS[this.tries]
    this.tries += 1
    if (wait === undefined) {
      this.change({ link: 'cut' })
      this.reports.turnEnded(undefined)
      return
    }
    this.change({ link: 'reconnecting', trouble: null })
    window.clearTimeout(this.timer)
    this.timer = window.setTimeout(() => void this.takeUp(), wait)
  }

  private async takeUp(): Promise<void> {
    const last = this.messages.at(-1)
    try {
      if (last?.role === 'user' && this.status === 'error' && !(await this.isKnown(last.id))) {
        await this.withChat((chat) => chat.sendMessage())
        return
      }
      await this.withChat((chat) => chat.resumeStream())
      if (this.status !== 'ready' || isFinished(this.messages.at(-1))) return
      await this.reload()
    } catch {
      this.comeBack()
    }
  }

  private async isKnown(messageId: string): Promise<boolean> {
    try {
      return (await this.stored()).some((message) => message.id === messageId)
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return false
      throw error
    }
  }

  private async stored(): Promise<CoachMessage[]> {
    return (await call<{ messages: CoachMessage[] }>('GET', `/api/chats/${encodeURIComponent(this.id)}/messages`)).messages
  }

  /** No stream any more: what the service stored is what was said. */
  private async reload(): Promise<void> {
    const stored = await this.stored()
    const last = stored.at(-1)
    if (last?.role === 'assistant' && (isFinished(last) || waitsForApproval(last))) {
      this.show(stored)
      this.change({ link: 'fine' })
      this.reports.turnEnded(last)
    } else this.comeBack()
  }

  private change(part: Partial<Situation>): void {
    this.situation = { ...this.situation, ...part }
    for (const listener of this.listeners) listener()
  }
}
