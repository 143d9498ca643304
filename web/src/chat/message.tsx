/** One message: its parts in the order in which they came, and what can be done with it. */
import { lazy, memo, Suspense, useRef, useState } from 'react'
import { usePerson } from '../account/person'
import { call } from '../api/client'
import { writeTime } from '../days'
import { Dialog } from '../ui/dialog'
import { Icon, Mark } from '../ui/icons'
import { useToast } from '../ui/toasts'
import { useWords } from '../words'
import { ApprovalCard } from './approval'
import { Markdown } from './markdown'
import { PolicyNotice, ResourceCard } from './notices'
import { ToolLines } from './tool-line'
import { cardsOf } from './card-kinds'
import { asTool, isWrite, textOf, type ChartData, type CoachMessage, type CoachPart, type PolicyData, type Resource, type ToolPart } from './types'

const ToolCard = lazy(() => import('./tool-cards').then((module) => ({ default: module.ToolCard })))
const ChartCard = lazy(() => import('./tool-cards').then((module) => ({ default: module.ChartCard })))

export interface MessageProps {
  message: CoachMessage
  chatId: string
  growing: boolean
  last: boolean
  /** The newest message of the person. */
  latest: boolean
  busy: boolean
  onAnswer(approvalId: string, approved: boolean): void
  onRegenerate(messageId: string): void
  onEdit(messageId: string, text: string): void
  onChanged(): void
}

export const Message = memo(function Message(props: MessageProps) {
  return props.message.role === 'user' ? <OwnMessage {...props} /> : <CoachAnswer {...props} />
})

function OwnMessage({ message, latest, busy, onEdit }: MessageProps) {
  const words = useWords()
  const [editing, setEditing] = useState(false)
  const [text, setText] = useState('')
  const opener = useRef<HTMLButtonElement>(null)
  const said = textOf(message)
  if (editing) {
    const close = () => {
      setEditing(false)
      requestAnimationFrame(() => opener.current?.focus())
    }
    return (
      <form
        className="own-edit stack stack-s"
        onSubmit={(event) => {
          event.preventDefault()
          const clean = text.trim()
          setEditing(false)
          if (clean && clean !== said) onEdit(message.id, clean)
        }}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      >
        <textarea className="input" aria-label={words('edit.label')} rows={3} value={text} autoFocus onChange={(event) => setText(event.target.value)} />
        <div className="row">
          <button className="button primary">{words('edit.send')}</button>
          <button type="button" className="button plain" onClick={close}>{words('cancel')}</button>
        </div>
      </form>
    )
  }
  return (
    <article className={`message own ${latest ? 'latest' : ''}`} aria-label={words('you-said')}>
      <div className="bubble">{said}</div>
      {busy ? null : (
        <div className="actions">
          <button ref={opener} type="button" className="icon-button small-target" aria-label={words('edit.open')} onClick={() => { setText(said); setEditing(true) }}><Icon name="edit" size={17} /></button>
        </div>
      )}
    </article>
  )
}

/** The dots that stand for what was left out belong to the sentence that they end. */
export function joined(parts: CoachPart[]): CoachPart[] {
  const all = [...parts]
  all.forEach((part, index) => {
    const dots = part.type === 'text' && index > 0 && all[index - 1]?.type.startsWith('data-') ? /^…\s*/.exec(part.text) : null
    const before = dots ? all.slice(0, index).findLastIndex((each) => each.type === 'text') : -1
    const earlier = all[before]
    if (!dots || part.type !== 'text' || earlier?.type !== 'text') return
    all[before] = { ...earlier, text: `${earlier.text.trimEnd()}…` }
    all[index] = { ...part, text: part.text.slice(dots[0].length) }
  })
  return all
}

type Group = { tools: ToolPart[] } | { part: CoachPart; index: number }

/** Neighbouring look-ups become one group; step marks are no one's business. */
export function grouped(parts: CoachPart[]): Group[] {
  const groups: Group[] = []
  parts.forEach((part, index) => {
    if (part.type === 'step-start') return
    const tool = asTool(part)
    const before = groups.at(-1)
    if (tool && !isWrite(tool)) {
      if (before && 'tools' in before) before.tools.push(tool)
      else groups.push({ tools: [tool] })
    } else groups.push({ part, index })
  })
  return groups
}

const policyOf = (part: CoachPart): PolicyData | null => (part.type === 'data-policy' ? (part.data as PolicyData) : null)

/** A prepared answer says so after its words, not before them. */
const isPrepared = (part: CoachPart): boolean => policyOf(part)?.stage === 'input'

/** One notice for what was changed together: where several guards acted, one of them has the words. */
export function noticesOf(parts: CoachPart[]): CoachPart[] {
  const acted = parts.filter((part) => {
    const policy = policyOf(part)
    return policy !== null && policy.stage !== 'input' && policy.decision !== 'flag'
  })
  const worded = acted.filter((part) => policyOf(part)?.message)
  return worded.length ? worded : acted.slice(0, 1)
}

function CoachAnswer({ message, chatId, growing, last, busy, onAnswer, onRegenerate, onChanged }: MessageProps) {
  const words = useWords()
  const { numberFree } = usePerson()
  const groups = grouped(joined(message.parts))
  const lastText = message.parts.findLastIndex((part) => part.type === 'text')
  const settled = !growing
  const notices = noticesOf(message.parts)
  const prepared = settled ? message.parts.find(isPrepared) : undefined
  const cards = settled && !numberFree ? cardsOf(message.parts) : []
  return (
    <article className="message coach" aria-label={words('coach-said')} aria-busy={growing}>
      <div className="who" aria-hidden="true"><Mark size={26} /></div>
      <div className="body">
        {groups.map((group, at) => {
          if ('tools' in group) {
            return <ToolLines key={at} parts={group.tools} />
          }
          const { part, index } = group
          const tool = asTool(part)
          if (tool) return <ApprovalCard key={tool.toolCallId} part={tool} chatId={chatId} open={last} onAnswer={onAnswer} onChanged={onChanged} />
          if (part.type === 'text') return part.text ? <Markdown key={at} text={part.text} growing={growing && index === lastText} /> : null
          if (part.type === 'data-policy') return notices.includes(part) ? <PolicyNotice key={at} policy={part.data as PolicyData} chatId={chatId} messageId={message.id} /> : null
          if (part.type === 'data-resources') return <ResourceCard key={at} items={(part.data as { items: Resource[] }).items} />
          if (part.type === 'data-disclaimer') return <p key={at} className="tiny quiet disclaimer"><Icon name="note" size={16} /> {(part.data as { text: string }).text}</p>
          if (part.type === 'data-chart') return numberFree ? null : <Suspense key={at} fallback={null}><ChartCard chart={part.data as ChartData} /></Suspense>
          return null
        })}
        {prepared ? <PolicyNotice policy={policyOf(prepared)!} chatId={chatId} messageId={message.id} /> : null}
        {cards.length ? <Suspense fallback={null}><div className="cards">{cards.map((tool) => <ToolCard key={tool.toolCallId} part={tool} />)}</div></Suspense> : null}
        {message.metadata?.finishReason === 'stopped' ? <p className="tiny quiet">{words('stopped')}</p> : null}
        {settled && words.language === GAPS_ARE_IN && message.metadata?.dataGaps?.length ? <DataGaps gaps={message.metadata.dataGaps} /> : null}
        {settled && textOf(message) ? <Actions message={message} chatId={chatId} last={last} busy={busy} onRegenerate={onRegenerate} /> : null}
      </div>
    </article>
  )
}

/** The service names what it does not know in English only. */
const GAPS_ARE_IN = 'en'

function DataGaps({ gaps }: { gaps: string[] }) {
  const words = useWords()
  return <p className="tiny quiet disclaimer"><Icon name="note" size={16} /> <span>{words('data-gaps')} {gaps.join(' · ')}</span></p>
}

type Rating = 'up' | 'down' | null

function ratingOf(message: CoachMessage): Rating {
  const given = message.metadata?.feedback
  return typeof given === 'string' ? given : given?.rating ?? null
}

function Actions({ message, chatId, last, busy, onRegenerate }: { message: CoachMessage; chatId: string; last: boolean; busy: boolean; onRegenerate(id: string): void }) {
  const words = useWords()
  const toast = useToast()
  const { timeZone } = usePerson()
  const [rating, setRating] = useState<Rating>(ratingOf(message))
  const [why, setWhy] = useState(false)
  const [copied, setCopied] = useState(false)
  const path = `/api/chats/${encodeURIComponent(chatId)}/messages/${encodeURIComponent(message.id)}/feedback`

  async function rate(next: Rating, reason?: string) {
    const before = rating
    setRating(next)
    try {
      await call('PUT', path, { rating: next, ...(reason ? { reason } : {}) })
      if (reason !== undefined) toast(words('feedback.thanks'))
      else if (next === 'down') setWhy(true)
    } catch {
      setRating(before)
      toast(words('failed.saving'))
    }
  }
  async function copy() {
    try {
      await navigator.clipboard.writeText(textOf(message))
      setCopied(true)
      window.setTimeout(() => setCopied(false), 2000)
    } catch {
      toast(words('failed.copying'))
    }
  }
  return (
    <div className={`actions ${last ? 'kept' : ''}`}>
      <button type="button" className="icon-button small-target" aria-label={copied ? words('copied') : words('copy')} onClick={() => void copy()}><Icon name={copied ? 'check' : 'copy'} size={17} /></button>
      <button type="button" className="icon-button small-target" aria-pressed={rating === 'up'} aria-label={words('feedback.up')} onClick={() => void rate(rating === 'up' ? null : 'up')}><Icon name="up" size={17} /></button>
      <button type="button" className="icon-button small-target" aria-pressed={rating === 'down'} aria-label={words('feedback.down')} onClick={() => void rate(rating === 'down' ? null : 'down')}><Icon name="down" size={17} /></button>
      {last && !busy ? <button type="button" className="icon-button small-target" aria-label={words('regenerate')} onClick={() => onRegenerate(message.id)}><Icon name="again" size={17} /></button> : null}
      {message.metadata?.createdAt ? <time className="tiny quiet" dateTime={message.metadata.createdAt}>{writeTime(message.metadata.createdAt, words.locale, timeZone)}</time> : null}
      <Why open={why} onClose={() => setWhy(false)} onSend={(reason) => { setWhy(false); void rate('down', reason) }} />
    </div>
  )
}

function Why({ open, onClose, onSend }: { open: boolean; onClose(): void; onSend(reason: string): void }) {
  const words = useWords()
  const [text, setText] = useState('')
  const reasons = [words('feedback.wrong'), words('feedback.unclear'), words('feedback.not-kind'), words('feedback.not-for-me')]
  return (
    <Dialog open={open} title={words('feedback.why')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => { event.preventDefault(); if (text.trim()) onSend(text.trim()) }}>
        <div className="chips">
          {reasons.map((reason) => <button key={reason} type="button" className="button" onClick={() => onSend(reason)}>{reason}</button>)}
        </div>
        <label className="field"><span className="label">{words('feedback.own-words')}</span>
          <textarea className="input" rows={2} maxLength={1000} value={text} onChange={(event) => setText(event.target.value)} />
        </label>
        <div className="row">
          <button className="button primary" disabled={!text.trim()}>{words('send')}</button>
          <button type="button" className="button plain" onClick={onClose}>{words('skip')}</button>
        </div>
      </form>
    </Dialog>
  )
}
