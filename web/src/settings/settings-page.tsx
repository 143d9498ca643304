/** Everything that the person can set, see about themselves, take along and delete. */
import { useState, type FormEvent, type ReactNode } from 'react'
import { clientConfig } from '../account/config'
import { useAccount, usePerson } from '../account/person'
import { call } from '../api/client'
import { useResource } from '../api/resource'
import type { Consent, Device, Goal, Preferences, Profile } from '../api/types'
import { browserTimeZone, writeDay } from '../days'
import { setTheme, useTheme, type Theme } from '../theme'
import { troubleWords } from '../trouble'
import { Dialog } from '../ui/dialog'
import { Field, Segments, SelectField } from '../ui/fields'
import { Icon, type IconName } from '../ui/icons'
import { useToast } from '../ui/toasts'
import { isLanguage, LANGUAGES, speak, useWords, type Language } from '../words'
import { takeAlong } from './export'
import { mayLose } from './may-lose'
import { answerConsents, BodyForm, ConsentSwitches, CountryField, FoodForm, GoalForm, listOf } from './forms'
import '../styles/settings.css'

export function SettingsPage() {
  const words = useWords()
  const account = useAccount()
  const { me, profile, numberFree, today } = usePerson()
  const toast = useToast()
  const saved = () => {
    toast(words('saved'))
    return account.reread()
  }
  return (
    <div className="page settings">
      <div className="inner stack stack-l">
        <header className="row spread">
          <div>
            <h1>{profile.display_name || words('nav.settings')}</h1>
            <p className="quiet">{me.email}</p>
          </div>
          <button type="button" className="button" onClick={() => void account.signOut()}><Icon name="out" size={18} /> {words('sign-out')}</button>
        </header>
        <Section icon="moon" title={words('settings.look')} open><Look onSaved={saved} /></Section>
        <Section icon="settings" title={words('settings.body')}>
          <BodyForm value={profile} action={words('save')} onSaved={async () => { await saved() }} numberFree={numberFree} today={today} />
        </Section>
        <Section icon="progress" title={words('settings.goal')}><LoadedGoal onSaved={saved} /></Section>
        <Section icon="food" title={words('settings.food')}><LoadedFood onSaved={saved} /></Section>
        <Section icon="heart" title={words('settings.health')}><Health profile={profile} onSaved={saved} /></Section>
        <Section icon="shield" title={words('settings.consents')}><Consents /></Section>
        <Section icon="key" title={words('settings.account')}><Address /><Devices /><Password /></Section>
        <Section icon="lock" title={words('settings.data')}><YourData /></Section>
        <p className="tiny quiet">{words('ai-notice')} {words('not-medical')}</p>
      </div>
    </div>
  )
}

function Section({ icon, title, open = false, children }: { icon: IconName; title: string; open?: boolean; children: ReactNode }) {
  const [shown, setShown] = useState(open)
  return (
    <details className="card section" open={shown} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary><Icon name={icon} /> <h2>{title}</h2> <Icon name="chevron" size={18} /></summary>
      {shown ? <div className="stack">{children}</div> : null}
    </details>
  )
}

function Loading({ failed, onRetry }: { failed: boolean; onRetry(): void }) {
  const words = useWords()
  return failed
    ? <p className="banner warm" role="alert"><span>{words('failed.loading')}</span> <button type="button" className="link-button" onClick={onRetry}>{words('try-again')}</button></p>
    : <p className="quiet small" role="status">{words('loading')}…</p>
}

function Look({ onSaved }: { onSaved(): Promise<void> }) {
  const words = useWords()
  const theme = useTheme()
  const toast = useToast()
  const { profile } = usePerson()
  const put = (change: Partial<Profile>) => call('PUT', '/api/profile', change).then(onSaved).catch(() => toast(words('failed.saving')))
  const zones = typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : [browserTimeZone()]
  const zone = profile.timezone
  return (
    <>
      <Segments<Theme> label={words('theme')} value={theme} onChange={setTheme} options={[{ value: 'auto', label: words('theme.auto') }, { value: 'light', label: words('theme.light') }, { value: 'dark', label: words('theme.dark') }]} />
      <SelectField
        label={words('language')}
        value={words.language}
        onChange={(event) => {
          if (!isLanguage(event.target.value)) return
          void speak(event.target.value).then(() => put({ preferred_language: event.target.value as Language }))
        }}
      >
        {Object.entries(LANGUAGES).map(([code, name]) => <option key={code} value={code} lang={code}>{name}</option>)}
      </SelectField>
      <CountryField value={profile.country} onChange={(country) => void put({ country })} />
      <SelectField label={words('time-zone')} value={zone} onChange={(event) => void put({ timezone: event.target.value })}>
        {[...new Set([zone, browserTimeZone(), ...zones])].map((name) => <option key={name} value={name}>{name.replaceAll('_', ' ')}</option>)}
      </SelectField>
    </>
  )
}

function LoadedGoal({ onSaved }: { onSaved(): Promise<void> }) {
  const words = useWords()
  const { profile, numberFree } = usePerson()
  const goal = useResource(() => call<Goal>('GET', '/api/goal'), [])
  if (!goal.value) return <Loading failed={goal.state === 'failed'} onRetry={goal.reread} />
  return <GoalForm value={goal.value} action={words('save')} onSaved={onSaved} units={profile.units} numberFree={numberFree} mayLose={mayLose(profile)} />
}

function LoadedFood({ onSaved }: { onSaved(): Promise<void> }) {
  const words = useWords()
  const food = useResource(() => call<Preferences>('GET', '/api/preferences'), [])
  if (!food.value) return <Loading failed={food.state === 'failed'} onRetry={food.reread} />
  return <FoodForm value={food.value} action={words('save')} onSaved={onSaved} />
}

function Health({ profile, onSaved }: { profile: Profile; onSaved(): Promise<void> }) {
  const words = useWords()
  const toast = useToast()
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    try {
      await call('PUT', '/api/profile', { health_conditions: listOf(String(form.get('conditions'))), medications: listOf(String(form.get('medications'))) })
      await onSaved()
    } catch (error) {
      toast(troubleWords(error, words))
    }
  }
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <p className="small quiet">{words('health.words')}</p>
      <Field label={words('health.conditions')} hint={words('commas')} name="conditions" defaultValue={profile.health_conditions?.join(', ')} maxLength={1000} autoComplete="off" />
      <Field label={words('health.medications')} hint={words('commas')} name="medications" defaultValue={profile.medications?.join(', ')} maxLength={1000} autoComplete="off" />
      <div><button className="button primary">{words('save')}</button></div>
    </form>
  )
}

function Consents() {
  const words = useWords()
  const toast = useToast()
  const consents = useResource(async () => (await call<{ consents: Consent[] }>('GET', '/api/consents')).consents, [])
  if (!consents.value) return <Loading failed={consents.state === 'failed'} onRetry={consents.reread} />
  const all = consents.value
  return (
    <>
      <p className="small quiet">{words('consents.words')}</p>
      <ConsentSwitches
        consents={all}
        onChange={(kind, granted) => {
          consents.set((now) => now.map((each) => (each.kind === kind ? { ...each, granted } : each)))
          answerConsents(all, { [kind]: granted }).then((standing) => consents.set(() => standing)).catch(() => {
            consents.reread()
            toast(words('failed.saving'))
          })
        }}
      />
    </>
  )
}

/** An address that is not confirmed yet gets another link, where the service can send one. */
function Address() {
  const words = useWords()
  const toast = useToast()
  const { me } = usePerson()
  const config = useResource(clientConfig, [])
  if (me.is_verified || !config.value?.mail) return null
  const send = () => {
    call('POST', '/api/auth/verification', { email: me.email }).then(() => toast(words('verify.sent'))).catch((error: unknown) => toast(troubleWords(error, words)))
  }
  return (
    <div className="banner">
      <Icon name="note" size={20} />
      <div className="stack stack-s"><p>{words('verify.ask')}</p><div><button type="button" className="button" onClick={send}>{words('verify.send')}</button></div></div>
    </div>
  )
}

/** A name for a device that people understand, from what the browser says of itself. */
export function deviceName(agent: string | null): string {
  if (!agent) return '?'
  const browser = /Edg\//.test(agent) ? 'Edge' : /Firefox\//.test(agent) ? 'Firefox' : /OPR\//.test(agent) ? 'Opera' : /Chrome\//.test(agent) ? 'Chrome' : /Safari\//.test(agent) ? 'Safari' : agent.split(/[\s/]/)[0]!
  const system = /Android/.test(agent) ? 'Android' : /iPhone|iPad/.test(agent) ? 'iOS' : /Windows/.test(agent) ? 'Windows' : /Mac OS X/.test(agent) ? 'macOS' : /Linux/.test(agent) ? 'Linux' : ''
  return [browser, system].filter(Boolean).join(' · ')
}

function Devices() {
  const words = useWords()
  const toast = useToast()
  const devices = useResource(async () => (await call<{ items: Device[] }>('GET', '/api/auth/devices')).items, [])
  if (!devices.value) return <Loading failed={devices.state === 'failed'} onRetry={devices.reread} />
  return (
    <div className="stack stack-s">
      <h3>{words('devices')}</h3>
      <ul role="list" className="devices">
        {devices.value.map((device) => (
          <li key={device.id}>
            <div><strong>{deviceName(device.user_agent)}</strong><span className="small quiet">{device.is_this ? words('devices.this') : words('devices.used', { day: writeDay(device.last_used_at.slice(0, 10), words.locale) })}</span></div>
            {device.is_this ? null : (
              <button
                type="button"
                className="button"
                onClick={() => {
                  call('DELETE', `/api/auth/devices/${device.id}`).then(() => devices.set((all) => all.filter((each) => each.id !== device.id))).catch(() => toast(words('failed.saving')))
                }}
              >{words('sign-out')}</button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Password() {
  const words = useWords()
  const toast = useToast()
  const [wrong, setWrong] = useState<string | null>(null)
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const element = event.currentTarget
    const form = new FormData(element)
    try {
      await call('PUT', '/api/auth/password', { current_password: form.get('current'), new_password: form.get('new') })
      element.reset()
      setWrong(null)
      toast(words('password.changed'))
    } catch (error) {
      setWrong(troubleWords(error, words))
    }
  }
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <h3>{words('password.change')}</h3>
      <Field label={words('password.current')} name="current" type="password" autoComplete="current-password" required />
      <Field label={words('password.new')} hint={words('password.hint', { count: 10 })} name="new" type="password" autoComplete="new-password" minLength={10} required wrong={wrong} />
      <div><button className="button">{words('password.change')}</button></div>
    </form>
  )
}

function YourData() {
  const words = useWords()
  const toast = useToast()
  const account = useAccount()
  const { numberFree } = usePerson()
  const [busy, setBusy] = useState(false)
  const [asking, setAsking] = useState<'export' | 'delete' | null>(null)
  async function exportAll() {
    setAsking(null)
    setBusy(true)
    try {
      await takeAlong()
    } catch {
      toast(words('failed.loading'))
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <div className="stack stack-s">
        <h3>{words('export')}</h3>
        <p className="small quiet">{words('export.words')}</p>
        <div><button type="button" className="button" disabled={busy} onClick={() => (numberFree ? setAsking('export') : void exportAll())}>{words('export.go')}</button></div>
      </div>
      <div className="stack stack-s">
        <h3>{words('delete-account')}</h3>
        <p className="small quiet">{words('delete-account.words')}</p>
        <div><button type="button" className="button" onClick={() => setAsking('delete')}>{words('delete-account')}</button></div>
      </div>
      <Dialog open={asking === 'export'} title={words('export')} onClose={() => setAsking(null)}>
        <div className="stack">
          <p>{words('export.numbers')}</p>
          <div className="row"><button type="button" className="button primary" onClick={() => void exportAll()}>{words('export.go')}</button><button type="button" className="button plain" onClick={() => setAsking(null)}>{words('cancel')}</button></div>
        </div>
      </Dialog>
      <DeleteAccount open={asking === 'delete'} onClose={() => setAsking(null)} onGone={() => void account.signOut()} />
    </>
  )
}

function DeleteAccount({ open, onClose, onGone }: { open: boolean; onClose(): void; onGone(): void }) {
  const words = useWords()
  const [wrong, setWrong] = useState<string | null>(null)
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    try {
      await call('POST', '/api/me/delete', { password: new FormData(event.currentTarget).get('password') })
      onGone()
    } catch (error) {
      setWrong(troubleWords(error, words))
    }
  }
  return (
    <Dialog open={open} title={words('delete-account')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <p>{words('delete-account.sure')}</p>
        <Field label={words('password')} name="password" type="password" autoComplete="current-password" required wrong={wrong} />
        <div className="row"><button className="button danger">{words('delete-account.go')}</button><button type="button" className="button" onClick={onClose}>{words('cancel')}</button></div>
      </form>
    </Dialog>
  )
}
