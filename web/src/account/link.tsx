/** What the links in mails open: a new password, or the proof of an address. */
import { useEffect, useState, type FormEvent } from 'react'
import { ApiError, call } from '../api/client'
import { fieldTrouble, SHORTEST_PASSWORD, troubleWords } from '../trouble'
import { Field } from '../ui/fields'
import { useWords } from '../words'
import { Door, DoorTrouble } from './door'

export interface MailLink {
  purpose: 'reset' | 'verify'
  token: string
}

/** Read the link from the address, and take it out there: it is a secret, and it counts once. */
export function takeLink(): MailLink | null {
  const found = /^#(reset|verify)=([^&]+)$/.exec(location.hash)
  if (!found) return null
  history.replaceState(null, '', '#/chat')
  return { purpose: found[1] as MailLink['purpose'], token: decodeURIComponent(found[2]!) }
}

export function LinkPage({ link, onDone, onReset, onForgot }: { link: MailLink; onDone(): void; onReset(): void; onForgot(): void }) {
  return link.purpose === 'reset' ? <NewPassword token={link.token} onReset={onReset} onForgot={onForgot} /> : <Verified token={link.token} onDone={onDone} />
}

const isSpent = (error: unknown) => error instanceof ApiError && error.code === 'link_spent'

function NewPassword({ token, onReset, onForgot }: { token: string; onReset(): void; onForgot(): void }) {
  const words = useWords()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<unknown>(null)
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setBusy(true)
    try {
      await call('POST', '/api/auth/reset', { token, new_password: new FormData(event.currentTarget).get('password') })
      onReset()
    } catch (error) {
      setTrouble(error)
      setBusy(false)
    }
  }
  if (isSpent(trouble)) {
    return (
      <Door title={words('link.spent')}>
        <p>{words('link.spent.words')}</p>
        <button type="button" className="button primary wide" onClick={onForgot}>{words('forgot.send')}</button>
      </Door>
    )
  }
  const wrong = fieldTrouble(trouble, 'password', words)
  return (
    <Door title={words('link.reset.title')}>
      <p className="quiet">{words('link.reset.words')}</p>
      {trouble && !wrong ? <DoorTrouble>{troubleWords(trouble, words)}</DoorTrouble> : null}
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <Field label={words('password.new')} hint={words('password.hint', { count: SHORTEST_PASSWORD })} name="password" type="password" autoComplete="new-password" required minLength={SHORTEST_PASSWORD} wrong={wrong} />
        <button className="button primary wide" disabled={busy}>{words('save')}</button>
      </form>
    </Door>
  )
}

const asked = new Map<string, Promise<unknown>>()

/** A link counts once, however often the page is drawn. */
function verify(token: string): Promise<unknown> {
  const answer = asked.get(token) ?? call('POST', '/api/auth/verify', { token })
  asked.set(token, answer)
  return answer
}

function Verified({ token, onDone }: { token: string; onDone(): void }) {
  const words = useWords()
  const [state, setState] = useState<'busy' | 'done' | { trouble: unknown }>('busy')
  useEffect(() => {
    verify(token).then(() => setState('done')).catch((error: unknown) => {
      asked.delete(token)
      setState({ trouble: error })
    })
  }, [token])
  if (state === 'busy') return <Door title={words('link.verify.busy')}><p role="status" className="quiet">{words('loading')}…</p></Door>
  const on = <button type="button" className="button primary wide" onClick={onDone}>{words('link.on')}</button>
  if (state === 'done') return <Door title={words('link.verify.done')}><p role="status">{words('link.verify.done.words')}</p>{on}</Door>
  return isSpent(state.trouble)
    ? <Door title={words('link.spent')}><p role="alert">{words('link.spent.words')}</p>{on}</Door>
    : <Door title={words('link.verify.busy')}><DoorTrouble>{troubleWords(state.trouble, words, 'trouble.any')}</DoorTrouble>{on}</Door>
}
