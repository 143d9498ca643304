/** What the guards did, in plain words, with a way to say that it was wrong. */
import { useState } from 'react'
import { call } from '../api/client'
import { Dialog } from '../ui/dialog'
import { Icon } from '../ui/icons'
import { useWords } from '../words'
import type { PolicyData, Resource } from './types'

interface NoticeProps {
  policy: PolicyData
  chatId: string
  messageId: string
}

export function PolicyNotice({ policy, chatId, messageId }: NoticeProps) {
  const words = useWords()
  const [asking, setAsking] = useState(false)
  const [sent, setSent] = useState(false)
  if (policy.decision === 'flag') return null
  return (
    <div className={`notice ${policy.stage === 'input' ? 'prepared' : ''}`} data-decision={policy.decision}>
      <Icon name="shield" size={20} />
      <div>
        <p>{policy.message || words(policy.stage === 'input' ? 'notice.input' : 'notice.any')}</p>
        {sent
          ? <p className="tiny quiet" role="status">{words('appeal.sent')}</p>
          : <button type="button" className="link-button tiny" onClick={() => setAsking(true)}>{words('appeal.open')}</button>}
      </div>
      <Appeal open={asking} onClose={() => setAsking(false)} onSent={() => { setSent(true); setAsking(false) }} {...{ chatId, messageId }} />
    </div>
  )
}

function Appeal({ open, onClose, onSent, chatId, messageId }: Omit<NoticeProps, 'policy'> & { open: boolean; onClose(): void; onSent(): void }) {
  const words = useWords()
  const [reason, setReason] = useState('')
  const [state, setState] = useState<'idle' | 'sending' | 'failed'>('idle')
  async function send() {
    setState('sending')
    try {
      await call('POST', `/api/chats/${encodeURIComponent(chatId)}/messages/${encodeURIComponent(messageId)}/appeal`, {
        reason: reason.trim() || null,
      })
      setState('idle')
      onSent()
    } catch {
      setState('failed')
    }
  }
  return (
    <Dialog open={open} title={words('appeal.title')} onClose={onClose}>
      <form className="stack" method="dialog" onSubmit={(event) => { event.preventDefault(); void send() }}>
        <p className="quiet">{words('appeal.words')}</p>
        <label className="field"><span className="label">{words('appeal.reason')}</span>
          <textarea className="input" rows={3} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
        </label>
        {state === 'failed' ? <p className="banner alert" role="alert">{words('failed.saving')}</p> : null}
        <div className="row">
          <button className="button primary" disabled={state === 'sending'}>{words('send')}</button>
          <button type="button" className="button plain" onClick={onClose}>{words('cancel')}</button>
        </div>
      </form>
    </Dialog>
  )
}

const SAFE_URL = /^https:\/\//i

/** People to talk to. Their numbers come from the service's directory, never from a model. */
export function ResourceCard({ items }: { items: Resource[] }) {
  const words = useWords()
  return (
    <section className="resources" aria-label={words('resources.title')}>
      <h2><Icon name="heart" size={22} /> {words('resources.title')}</h2>
      <ul role="list">
        {items.map((item) => (
          <li key={`${item.label}${item.tel ?? ''}${item.url ?? ''}`}>
            <div>
              <strong>{item.label}</strong>
              {item.hours ? <span className="small">{item.hours}</span> : null}
            </div>
            <div className="row">
              {item.tel ? <a className="button call" href={`tel:${item.tel.replace(/[^\d+*#]/g, '')}`}><Icon name="phone" size={20} /> <span className="figures">{item.tel}</span></a> : null}
              {item.url && SAFE_URL.test(item.url) ? <a className="button" href={item.url} target="_blank" rel="noopener noreferrer"><Icon name="out" size={18} /> {words('resources.site')}</a> : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

const HOURS_MS = 3 * 60 * 60 * 1000

/** Is it time to say again that this is a program: at the start, and after every three hours. */
export function reminderDue(since: number, now: number): boolean {
  return now - since >= HOURS_MS
}
