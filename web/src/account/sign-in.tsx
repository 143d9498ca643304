/** The door: sign in, register, ask for a new password, or look around with the demo account. */
import { useEffect, useState, type FormEvent } from 'react'
import { call } from '../api/client'
import { fieldTrouble, SHORTEST_PASSWORD, troubleWords } from '../trouble'
import { Field } from '../ui/fields'
import { Icon } from '../ui/icons'
import { useWords, type Key } from '../words'
import { clientConfig, knownConfig } from './config'
import { Door, DoorTrouble } from './door'
import { useAccount } from './person'

export type DoorMode = 'sign-in' | 'register' | 'forgot'

/** `note` says why one stands here: signed out after a while, or with a new password. */
export function SignIn({ note, begin = 'sign-in' }: { note?: Key; begin?: DoorMode }) {
  const words = useWords()
  const account = useAccount()
  const [mode, setMode] = useState<DoorMode>(begin)
  const [config, setConfig] = useState(knownConfig)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<unknown>(null)

  useEffect(() => {
    void clientConfig().then(setConfig)
  }, [])

  async function enter(what: () => Promise<void>) {
    setBusy(true)
    setTrouble(null)
    try {
      await what()
    } catch (error) {
      setTrouble(error)
      setBusy(false)
    }
  }
  const turnTo = (next: DoorMode) => () => {
    setMode(next)
    setTrouble(null)
  }
  const demo = config?.demo
  const inFields = FIELDS.some((name) => fieldTrouble(trouble, name, words))
  return (
    <Door title={words(`${mode}.title`)}>
      {note && !trouble && mode === 'sign-in' ? <p className="banner warm" role="status"><Icon name="note" size={20} /> <span>{words(note)}</span></p> : null}
      {demo && mode === 'sign-in' ? (
        <div className="demo">
          <button type="button" className="button soft wide" disabled={busy} onClick={() => void enter(() => account.lookAround(demo))}>{words('demo')}</button>
          <p className="tiny quiet">{words('demo.words')}</p>
          <p className="or" aria-hidden="true"><span>{words('or')}</span></p>
        </div>
      ) : null}
      {trouble && !inFields ? <DoorTrouble>{troubleWords(trouble, words, 'trouble.any')}</DoorTrouble> : null}
      {mode === 'sign-in' ? <SignInForm busy={busy} onEnter={(email, password) => void enter(() => account.signIn(email, password))} onForgot={turnTo('forgot')} /> : null}
      {mode === 'register' ? <RegisterForm busy={busy} trouble={trouble} onEnter={(registration) => void enter(() => account.register(registration))} /> : null}
      {mode === 'forgot' ? <Forgot mail={config?.mail ?? true} onBack={turnTo('sign-in')} /> : (
        <p className="small">
          {words(mode === 'sign-in' ? 'register.ask' : 'sign-in.ask')}{' '}
          <button type="button" className="link-button" onClick={turnTo(mode === 'sign-in' ? 'register' : 'sign-in')}>
            {words(mode === 'sign-in' ? 'register.go' : 'sign-in.go')}
          </button>
        </p>
      )}
    </Door>
  )
}

const FIELDS = ['display_name', 'email', 'password', 'birth_year']

/** Whether the address has an account is not told: the answer is always the same. */
function Forgot({ mail, onBack }: { mail: boolean; onBack(): void }) {
  const words = useWords()
  const [state, setState] = useState<'asking' | 'sending' | 'sent'>('asking')
  const [trouble, setTrouble] = useState<unknown>(null)
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const email = String(new FormData(event.currentTarget).get('email')).trim()
    setState('sending')
    setTrouble(null)
    try {
      await call('POST', '/api/auth/forgot', { email })
      setState('sent')
    } catch (error) {
      setTrouble(error)
      setState('asking')
    }
  }
  const back = <button type="button" className="link-button small" onClick={onBack}>{words('forgot.back')}</button>
  if (!mail) return <><p>{words('forgot.no-mail')}</p><p>{back}</p></>
  if (state === 'sent') return <><p className="banner" role="status"><Icon name="check" size={20} /> <span>{words('forgot.sent')}</span></p><p>{back}</p></>
  return (
    <>
      <p className="quiet">{words('forgot.words')}</p>
      {trouble ? <DoorTrouble>{troubleWords(trouble, words, 'trouble.any')}</DoorTrouble> : null}
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <Field label={words('email')} name="email" type="email" autoComplete="username" required inputMode="email" />
        <button className="button primary wide" disabled={state === 'sending'}>{words('forgot.send')}</button>
      </form>
      <p>{back}</p>
    </>
  )
}

function SignInForm({ busy, onEnter, onForgot }: { busy: boolean; onEnter(email: string, password: string): void; onForgot(): void }) {
  const words = useWords()
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    onEnter(String(form.get('email')).trim(), String(form.get('password')))
  }
  return (
    <form className="stack" onSubmit={submit}>
      <Field label={words('email')} name="email" type="email" autoComplete="username" required inputMode="email" />
      <Field label={words('password')} name="password" type="password" autoComplete="current-password" required />
      <button className="button primary wide" disabled={busy}>{words('sign-in.go')}</button>
      <p><button type="button" className="link-button small" onClick={onForgot}>{words('forgot.go')}</button></p>
    </form>
  )
}

interface RegisterFormProps {
  busy: boolean
  trouble: unknown
  onEnter(registration: { email: string; password: string; birth_year: number; display_name?: string }): void
}

function RegisterForm({ busy, trouble, onEnter }: RegisterFormProps) {
  const words = useWords()
  const of = (name: string) => fieldTrouble(trouble, name, words)
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const name = String(form.get('name')).trim()
    onEnter({
      email: String(form.get('email')).trim(),
      password: String(form.get('password')),
      birth_year: Number(form.get('birth_year')),
      ...(name ? { display_name: name } : {}),
    })
  }
  return (
    <form className="stack" onSubmit={submit}>
      <Field label={words('name')} hint={words('name.hint')} name="name" autoComplete="given-name" maxLength={100} wrong={of('display_name')} />
      <Field label={words('email')} name="email" type="email" autoComplete="username" required inputMode="email" wrong={of('email')} />
      <Field label={words('password')} hint={words('password.hint', { count: SHORTEST_PASSWORD })} name="password" type="password" autoComplete="new-password" required minLength={SHORTEST_PASSWORD} wrong={of('password')} />
      <Field label={words('birth-year')} hint={words('birth-year.hint')} name="birth_year" type="number" inputMode="numeric" autoComplete="bday-year" required min={1900} max={new Date().getFullYear()} wrong={of('birth_year')} />
      <label className="check-row"><input type="checkbox" name="agreed" required /><span>{words('register.agree')}</span></label>
      <button className="button primary wide" disabled={busy}>{words('register.go')}</button>
    </form>
  )
}
