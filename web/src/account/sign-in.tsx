/** The door: sign in, register, or look around with the demo account. */
import { useEffect, useState, type FormEvent } from 'react'
import { ApiError, NoConnection } from '../api/client'
import { Field } from '../ui/fields'
import { Icon, Mark } from '../ui/icons'
import { isLanguage, LANGUAGES, speak, useWords, type Key, type Words } from '../words'
import { clientConfig, knownConfig } from './config'
import { useAccount } from './person'
import '../styles/sign-in.css'

const SHORTEST_PASSWORD = 10

/** The words for what went wrong at the door. */
export function doorTrouble(error: unknown, words: Words): string {
  if (error instanceof NoConnection) return words('trouble.no-connection')
  if (error instanceof ApiError) {
    if (error.status === 401) return words('sign-in.wrong')
    if (error.status === 409) return words('register.taken')
    if (error.status === 429) return words('trouble.too-many')
    return error.message || words('trouble.any')
  }
  return words('trouble.any')
}

export function SignIn({ expired }: { expired: boolean }) {
  const words = useWords()
  const account = useAccount()
  const [mode, setMode] = useState<'sign-in' | 'register'>('sign-in')
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
  const demo = config?.demo
  const fields = trouble instanceof ApiError ? trouble.fields : []
  return (
    <main className="door" id="main">
      <section className="promise" aria-label="Coach">
        <span className="brand"><Mark size={32} /> Coach</span>
        <div className="stack">
          <h1>{words('promise.title')}</h1>
          <p>{words('promise.words')}</p>
          <ul role="list">
            {(['eye', 'shield', 'lock'] as const).map((icon, at) => (
              <li key={icon}><Icon name={icon} /><span>{words(`promise.${at + 1}` as Key)}</span></li>
            ))}
          </ul>
        </div>
        <Plate />
      </section>
      <section className="enter" aria-labelledby="door-title">
        <div className="stack">
          <h2 className="big" id="door-title">{words(mode === 'sign-in' ? 'sign-in.title' : 'register.title')}</h2>
          {expired && !trouble ? <p className="banner warm" role="status"><Icon name="note" size={20} /> <span>{words('sign-in.expired')}</span></p> : null}
          {demo && mode === 'sign-in' ? (
            <div className="demo">
              <button type="button" className="button soft wide" disabled={busy} onClick={() => void enter(() => account.signIn(demo.email, demo.password))}>{words('demo')}</button>
              <p className="tiny quiet">{words('demo.words')}</p>
              <p className="or" aria-hidden="true"><span>{words('or')}</span></p>
            </div>
          ) : null}
          {trouble && !fields.length ? <p className="banner alert" role="alert"><Icon name="warning" size={20} /> <span>{doorTrouble(trouble, words)}</span></p> : null}
          {mode === 'sign-in'
            ? <SignInForm busy={busy} onEnter={(email, password) => void enter(() => account.signIn(email, password))} />
            : <RegisterForm busy={busy} wrong={fields} onEnter={(registration) => void enter(() => account.register(registration))} />}
          <p className="small">
            {words(mode === 'sign-in' ? 'register.ask' : 'sign-in.ask')}{' '}
            <button type="button" className="link-button" onClick={() => { setMode(mode === 'sign-in' ? 'register' : 'sign-in'); setTrouble(null) }}>
              {words(mode === 'sign-in' ? 'register.go' : 'sign-in.go')}
            </button>
          </p>
        </div>
        <footer className="tiny quiet">
          <label><span className="hidden-visually">{words('language')}</span>
            <select value={words.language} onChange={(event) => { if (isLanguage(event.target.value)) void speak(event.target.value) }}>
              {Object.entries(LANGUAGES).map(([code, name]) => <option key={code} value={code} lang={code}>{name}</option>)}
            </select>
          </label>
          <span>{words('not-medical')}</span>
        </footer>
      </section>
    </main>
  )
}

/** The picture at the door: the mark, drawn large, as a plate that is open where the day begins. */
function Plate() {
  return (
    <svg className="plate" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path className="rim" d="M23.2 8.1A11 11 0 1 0 26.9 16.2" />
      <circle className="sun" cx="26.1" cy="9.9" r="2.1" />
    </svg>
  )
}

function SignInForm({ busy, onEnter }: { busy: boolean; onEnter(email: string, password: string): void }) {
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
    </form>
  )
}

interface RegisterFormProps {
  busy: boolean
  wrong: readonly { path: string; message: string }[]
  onEnter(registration: { email: string; password: string; birth_year: number; display_name?: string }): void
}

function RegisterForm({ busy, wrong, onEnter }: RegisterFormProps) {
  const words = useWords()
  const of = (name: string) => wrong.find((each) => each.path.endsWith(name))?.message
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
