/** One conversation: the chat of the AI SDK, and what it leaves to the page: phases, cuts, coming back. */
import { Chat } from '@ai-sdk/react'
import { lastAssistantMessageIsCompleteWithApprovalResponses } from 'ai'
import { ApiError, call, errorFrom, NoConnection } from '../api/client'
import { newId } from '../ids'
import { CoachTransport } from './transport'
import { isFinished, waitsForApproval, type CoachMessage } from './types'

const RETRY_MS = [400, 1000, 2000, 4000, 8000, 15000]
const STOP_GRACE_MS = 2500

export type Link = 'fine' | 'reconnecting' | 'cut'

export interface Trouble {
  code: string
  message: string
  retryable: boolean
  retryAfterSeconds: number | null
}

export interface Situation {
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
  readonly chat: Chat<CoachMessage>
  private situation: Situation = { phase: null, link: 'fine', trouble: null, stopping: false }
  private readonly listeners = new Set<() => void>()
  private tries = 0
  private timer = 0
  private ended = false

  constructor(readonly id: string, messages: CoachMessage[], private readonly reports: Reports) {
    this.chat = new Chat<CoachMessage>({
      id,
      messages,
      generateId: newId,
      transport: new CoachTransport(() => this.chat.messages.at(-1)),
      sendAutomaticallyWhen: lastAssistantMessageIsCompleteWithApprovalResponses,
      onData: (part) => {
        if (part.type === 'data-status') this.change({ phase: (part.data as { phase: string }).phase })
      },
      onError: (error) => this.failed(error),
      onFinish: ({ message, isAbort, isError }) => this.finished(message, isAbort, isError),
    })
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  current = (): Situation => this.situation

  get busy(): boolean {
    return this.chat.status === 'submitted' || this.chat.status === 'streaming' || this.situation.link === 'reconnecting'
  }

  say(text: string): void {
    this.fresh()
    void this.chat.sendMessage({ text })
  }

  regenerate(messageId?: string): void {
    this.fresh()
    void this.chat.regenerate({ messageId })
  }

  /** Say an earlier message in other words; what followed it is left behind. */
  edit(messageId: string, text: string): void {
    const index = this.chat.messages.findIndex((message) => message.id === messageId)
    if (index < 0) return
    this.fresh()
    this.chat.messages = this.chat.messages.slice(0, index)
    void this.chat.sendMessage({ text }, { body: { replaces: messageId } })
  }

  answer(approvalId: string, approved: boolean): void {
    this.fresh()
    void this.chat.addToolApprovalResponse({ id: approvalId, approved })
  }

  /** Ask again after a failure: what was not answered is sent once more, under the same id. */
  retry(): void {
    this.fresh()
    const last = this.chat.messages.at(-1)
    if (last?.role === 'user') void this.chat.sendMessage()
    else void this.chat.regenerate({ messageId: last?.id })
  }

  /** Read again what was said, as when the service has begun to leave figures out. */
  async reread(): Promise<void> {
    if (this.busy) return
    try {
      this.chat.messages = await this.stored()
    } catch {
      // What is shown stays; the next time that the chat is opened it is read anyway.
    }
  }

  /** Take up the running turn, as after a reload. */
  resume(): Promise<void> {
    return this.chat.resumeStream()
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
    if (this.chat.status === 'submitted' || this.chat.status === 'streaming') await this.chat.stop()
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
        const still = this.chat.status === 'submitted' || this.chat.status === 'streaming'
        if (!still || Date.now() - begun > ms) resolve()
        else window.setTimeout(look, 40)
      }
      look()
    })
  }

  private fresh(): void {
    window.clearTimeout(this.timer)
    this.tries = 0
    this.change({ phase: null, link: 'fine', trouble: null })
  }

  private failed(error: Error): void {
    const last = this.chat.messages.at(-1)
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
    const last = this.chat.messages.at(-1)
    try {
      if (last?.role === 'user' && this.chat.status === 'error' && !(await this.isKnown(last.id))) {
        await this.chat.sendMessage()
        return
      }
      await this.chat.resumeStream()
      if (this.chat.status !== 'ready' || isFinished(this.chat.messages.at(-1))) return
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
      this.chat.messages = stored
      this.change({ link: 'fine' })
      this.reports.turnEnded(last)
    } else this.comeBack()
  }

  private change(part: Partial<Situation>): void {
    this.situation = { ...this.situation, ...part }
    for (const listener of this.listeners) listener()
  }
}
