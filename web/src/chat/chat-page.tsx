/** The conversation in view: what was said, what can be asked, and how the connection fares. */
import { startTransition, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useAccount, usePerson } from '../account/person'
import { ApiError, call, NoConnection } from '../api/client'
import { useOnline } from '../connection'
import { newId } from '../ids'
import { go } from '../router'
import { codeWords } from '../trouble'
import { Icon } from '../ui/icons'
import { useWords, type Key } from '../words'
import { fetchAhead, loadMessages, Message } from './ahead'
import { Announcer } from './announcer'
import { Composer, type ComposerControl } from './composer'
import { Conversation, type Trouble } from './conversation'
import { reminderDue } from './notices'
import { useScrolling } from './scrolling'
import { useSessions } from './sessions'
import { isFinished, textOf, type CoachMessage } from './types'
import { Welcome } from './welcome-words'

const OPEN_AT_ONCE = 8
/** So long the first view has the network for itself, unless the person begins to write. */
const AHEAD_MS = 2500
const opened = new Map<string, Conversation>()

type Loaded = { conversation: Conversation } | { missing: true } | { trouble: Trouble } | null

function forgetConversations({ but }: { but?: string } = {}): void {
  for (const [id, conversation] of opened) {
    if (id === but) continue
    conversation.close()
    opened.delete(id)
  }
}

let owner: string | null = null

/** What somebody else said in this tab is not kept for who signs in next. */
function belongTo(personId: string): void {
  if (owner !== personId) forgetConversations()
  owner = personId
}

function useConversation(id: string, isNew: boolean): { loaded: Loaded; again(): void } {
  const sessions = useSessions()
  const account = useAccount()
  const { me } = usePerson()
  const [loaded, setLoaded] = useState<Loaded>(null)
  const [attempt, setAttempt] = useState(0)
  const reports = useRef({ turnEnded: (_message: CoachMessage | undefined) => {} })
  reports.current.turnEnded = (message) => {
    sessions.reread()
    if (message?.parts.some((part) => part.type === 'data-policy' || part.type === 'data-resources')) void account.reread().catch(() => {})
  }

  useEffect(() => {
    let left = false
    belongTo(me.id)
    const known = opened.get(id)
    if (known) {
      setLoaded({ conversation: known })
      return
    }
    const make = (messages: CoachMessage[]) => {
      const conversation = new Conversation(id, messages, { turnEnded: (message) => reports.current.turnEnded(message) })
      opened.set(id, conversation)
      for (const [other, each] of opened) {
        if (opened.size <= OPEN_AT_ONCE) break
        if (other !== id && !each.busy) {
          each.close()
          opened.delete(other)
        }
      }
      return conversation
    }
    if (isNew) {
      setLoaded({ conversation: make([]) })
      return
    }
    setLoaded(null)
    const read = call<{ messages: CoachMessage[] }>('GET', `/api/chats/${encodeURIComponent(id)}/messages`)
    Promise.all([read, loadMessages()])
      .then(([{ messages }]) => {
        if (left) return
        const conversation = make(messages)
        startTransition(() => setLoaded({ conversation }))
        void conversation.resume()
      })
      .catch((error: unknown) => {
        if (left) return
        if (error instanceof ApiError && error.status === 404) setLoaded({ missing: true })
        else setLoaded({ trouble: { code: error instanceof NoConnection ? 'no_connection' : 'error', message: error instanceof ApiError ? error.message : '', retryable: true, retryAfterSeconds: null } })
      })
    return () => {
      left = true
    }
  }, [id, isNew, attempt, me.id])
  return { loaded, again: () => setAttempt((count) => count + 1) }
}

export function ChatPage({ id, firstMessage, onFirstSent }: { id: string | null; firstMessage: string | null; onFirstSent(): void }) {
  const [fresh, setFresh] = useState(() => newId())
  const chatId = id ?? fresh
  const wasHere = useRef(id)
  if (wasHere.current !== id) {
    wasHere.current = id
    if (id === null && opened.get(fresh)?.messages.length) setFresh(newId())
  }
  const isNew = id === null || (id === fresh && !opened.has(id))
  const { loaded, again } = useConversation(chatId, isNew)
  const words = useWords()
  if (loaded && 'missing' in loaded) {
    return (
      <div className="chat"><div className="empty-note stack">
        <h1>{words('chat.missing')}</h1>
        <p className="quiet">{words('chat.missing.words')}</p>
        <a className="button primary" href="#/chat">{words('chat.new')}</a>
      </div></div>
    )
  }
  if (loaded && 'trouble' in loaded) {
    return <div className="chat"><div className="empty-note stack"><TroubleBanner trouble={loaded.trouble} onRetry={again} /></div></div>
  }
  if (!loaded || loaded.conversation.id !== chatId) return <div className="chat" aria-busy="true"><p className="hidden-visually" role="status">{words('loading')}</p></div>
  return <Talk key={chatId} conversation={loaded.conversation} firstMessage={firstMessage} onFirstSent={onFirstSent} />
}

function Talk({ conversation, firstMessage, onFirstSent }: { conversation: Conversation; firstMessage: string | null; onFirstSent(): void }) {
  const words = useWords()
  const online = useOnline()
  const situation = useSyncExternalStore(conversation.subscribe, conversation.current)
  const { messages, status, error } = situation
  const composer = useRef<ComposerControl>(null)
  const growing = status === 'streaming' || status === 'submitted'
  const busy = growing || situation.link === 'reconnecting'
  const last = messages.at(-1)
  const asked = messages.findLast((message) => message.role === 'user')
  const answer = last?.role === 'assistant' ? last : undefined
  const reminder = useReminder(messages.length)
  useWithoutFigures(conversation)

  useEffect(() => {
    const timer = window.setTimeout(fetchAhead, AHEAD_MS)
    return () => window.clearTimeout(timer)
  }, [])

  const scrolling = useScrolling(messages.length ? [messages, situation, status] : null)
  const { toQuestion } = scrolling

  const say = useCallback((text: string) => {
    toQuestion('next')
    conversation.say(text)
    go('chat', conversation.id, { replace: true })
  }, [conversation, toQuestion])

  useEffect(() => {
    if (firstMessage === null) return
    onFirstSent()
    say(firstMessage)
  }, [firstMessage, onFirstSent, say])

  const onAnswer = useCallback((approvalId: string, approved: boolean) => conversation.answer(approvalId, approved), [conversation])
  const onRegenerate = useCallback((messageId: string) => {
    toQuestion('this')
    conversation.regenerate(messageId)
  }, [conversation, toQuestion])
  const onEdit = useCallback((messageId: string, text: string) => {
    toQuestion('next')
    conversation.edit(messageId, text)
  }, [conversation, toQuestion])
  const onChanged = useCallback(() => {}, [])

  const sentAndWaiting = busy && (!answer || !answer.parts.some((part) => part.type !== 'step-start'))
  const unfinished = !busy && answer && answer.metadata?.finished === undefined && !situation.trouble && !error
    && !answer.parts.some((part) => 'state' in part && part.state === 'approval-requested')
  return (
    <div className="chat" onFocus={fetchAhead} onPointerDown={fetchAhead}>
      <div className="scroll" ref={scrolling.scroller} onScroll={scrolling.onScroll}>
        {messages.length === 0 ? <Welcome onAsk={say} /> : (
          <div className="talk" ref={scrolling.list}>
            <h1 className="hidden-visually">{words('chat.heading')}</h1>
            <AiNotice />
            {messages.map((message) => (
              <Message
                key={message.id}
                message={message}
                chatId={conversation.id}
                growing={growing && message === answer}
                last={message === last}
                latest={message.id === asked?.id}
                busy={busy}
                onAnswer={onAnswer}
                onRegenerate={onRegenerate}
                onEdit={onEdit}
                onChanged={onChanged}
              />
            ))}
            {busy ? <Waiting shown={sentAndWaiting || situation.phase === 'checking'} phase={situation.phase} link={situation.link} stopping={situation.stopping} /> : null}
            {situation.trouble ? <TroubleBanner trouble={situation.trouble} onRetry={() => conversation.retry()} /> : null}
            {situation.link === 'cut' || (unfinished && situation.link === 'fine' && !isFinished(answer))
              ? <TroubleBanner trouble={{ code: 'cut', message: '', retryable: true, retryAfterSeconds: null }} onRetry={() => conversation.retry()} /> : null}
            {reminder ? <AiNotice again /> : null}
          </div>
        )}
        <div className="talk-space" ref={scrolling.space} />
      </div>
      {scrolling.more && messages.length ? (
        <button type="button" className="icon-button to-end" aria-label={words('to-end')} onClick={scrolling.toEnd}><span className="down-arrow"><Icon name="send" /></span></button>
      ) : null}
      <Composer ref={composer} chatId={conversation.id} busy={busy} stopping={situation.stopping} offline={!online} onSend={say} onStop={() => void conversation.stop()} />
      <Announcer
        messageId={answer?.id ?? null}
        text={answer ? textOf(answer) : ''}
        done={!growing}
        status={situation.stopping ? words('stopping') : sentAndWaiting ? words('thinking') : situation.link === 'reconnecting' ? words('reconnecting') : ''}
      />
    </div>
  )
}

function Waiting({ shown, phase, link, stopping }: { shown: boolean; phase: string | null; link: string; stopping: boolean }) {
  const words = useWords()
  if (!shown && link === 'fine') return null
  const key: Key = stopping ? 'stopping' : link === 'reconnecting' ? 'reconnecting' : phase === 'reading' ? 'reading' : phase === 'checking' ? 'checking' : 'thinking'
  return <p className="thinking" data-testid="thinking"><span className="ring" aria-hidden="true" /> <span>{words(key)}…</span></p>
}

export function TroubleBanner({ trouble, onRetry }: { trouble: Trouble; onRetry(): void }) {
  const words = useWords()
  const text = codeWords(trouble.code, words)
  return (
    <div className="banner warm" role="alert">
      <Icon name="warning" size={20} />
      <div className="stack stack-s">
        <p>{text}{trouble.retryAfterSeconds ? ` ${words('trouble.wait', { count: trouble.retryAfterSeconds })}` : ''}</p>
        {trouble.retryable ? <button type="button" className="button" onClick={onRetry}><Icon name="again" size={18} /> {words('try-again')}</button> : null}
      </div>
    </div>
  )
}

function AiNotice({ again = false }: { again?: boolean }) {
  const words = useWords()
  return <p className="ai-notice tiny" role={again ? 'status' : undefined}><Icon name="note" size={16} /> <span>{words(again ? 'ai-notice.again' : 'ai-notice')}</span></p>
}

const BEGUN = 'coach.talking-since'

const LOOK_MS = 60_000

/** True when three hours of talking have passed since the start, or since the last reminder. */
function useReminder(messageCount: number): boolean {
  const [due, setDue] = useState(false)
  useEffect(() => {
    if (messageCount === 0) return
    const look = () => {
      const now = Date.now()
      const begun = Number(sessionStorage.getItem(BEGUN)) || now
      const isDue = reminderDue(begun, now)
      if (isDue) setDue(true)
      sessionStorage.setItem(BEGUN, String(isDue ? now : begun))
    }
    look()
    const timer = window.setInterval(look, LOOK_MS)
    return () => window.clearInterval(timer)
  }, [messageCount])
  return due
}

/** When number-free mode begins, what was said before loses its figures too: the service tells it anew. */
function useWithoutFigures(conversation: Conversation): void {
  const { numberFree } = usePerson()
  const before = useRef(numberFree)
  useEffect(() => {
    const begins = numberFree && !before.current
    before.current = numberFree
    if (!begins) return
    forgetConversations({ but: conversation.id })
    void conversation.reread()
  }, [numberFree, conversation])
}
