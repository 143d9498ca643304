/** The first minutes: four short steps, each of which can be skipped, and then the first answer. */
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useAccount, usePerson } from '../account/person'
import { call } from '../api/client'
import { useResource } from '../api/resource'
import type { Consent, ConsentKind, Goal, Preferences } from '../api/types'
import { go } from '../router'
import { answerConsents, BodyForm, ConsentSwitches, FoodForm, GoalForm } from '../settings/forms'
import { mayLose } from '../settings/may-lose'
import { Icon, Mark } from '../ui/icons'
import { useToast } from '../ui/toasts'
import { useWords, type Key } from '../words'
import '../styles/welcome.css'

const STEPS = 4
const ASKED: ConsentKind[] = ['health_data', 'model_provider']

export function WelcomePage({ onAsk }: { onAsk(text: string): void }) {
  const words = useWords()
  const account = useAccount()
  const { profile, numberFree, today } = usePerson()
  const [step, setStep] = useState(1)
  const heading = useRef<HTMLHeadingElement>(null)
  const found = useResource(async () => {
    const [goal, food, consents] = await Promise.all([
      call<Goal>('GET', '/api/goal'),
      call<Preferences>('GET', '/api/preferences'),
      call<{ consents: Consent[] }>('GET', '/api/consents'),
    ])
    return { goal, food, consents: consents.consents }
  }, [])

  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [step])

  const next = () => setStep((now) => now + 1)
  const back = step > 1 ? <button type="button" className="button plain" onClick={() => setStep(step - 1)}>{words('back')}</button> : null
  const skip = <><button type="button" className="button plain" onClick={next}>{words('skip')}</button>{back}</>
  const finish = async (ask: boolean) => {
    await account.reread().catch(() => {})
    if (ask) onAsk(words(numberFree ? 'prompt.dinner.ask' : 'prompt.plan.ask'))
    go('chat')
  }
  const value = found.value
  return (
    <div className="welcome-page">
      <header>
        <span className="brand"><Mark /> Coach</span>
        <button type="button" className="button plain" onClick={() => void finish(false)}>{words('welcome.later')}</button>
      </header>
      <main id="main">
        <div className="progress" role="img" aria-label={words('welcome.step', { step, total: STEPS })}>
          {Array.from({ length: STEPS }, (_, index) => <span key={index} className={index < step ? 'on' : ''} />)}
        </div>
        <div className="stack step-head">
          <p className="tiny quiet" aria-hidden="true">{words('welcome.step', { step, total: STEPS })}</p>
          <h1 ref={heading} tabIndex={-1}>{words(`welcome.${step}.title` as Key)}</h1>
          <p className="quiet">{words(`welcome.${step}.words` as Key)}</p>
        </div>
        {step === 1 ? <BodyForm value={profile} action={words('next')} onSaved={async () => { await account.reread(); next() }} numberFree={numberFree} atStart today={today} extra={skip} /> : null}
        {step === 2 && value ? <GoalForm value={value.goal} action={words('next')} onSaved={(goal) => { found.set((now) => ({ ...now, goal })); next() }} numberFree={numberFree} units={profile.units} mayLose={mayLose(profile)} extra={skip} /> : null}
        {step === 3 && value ? <FoodForm value={value.food} action={words('next')} onSaved={(food) => { found.set((now) => ({ ...now, food })); next() }} extra={skip} /> : null}
        {step === 4 && value ? <Agree consents={value.consents} onDone={() => finish(true)} extra={back} /> : null}
        {!value && step > 1 ? (
          found.state === 'failed'
            ? <p className="banner warm" role="alert"><span>{words('failed.loading')}</span> <button type="button" className="link-button" onClick={found.reread}>{words('try-again')}</button></p>
            : <p role="status" className="quiet">{words('loading')}…</p>
        ) : null}
      </main>
    </div>
  )
}

function Agree({ consents, onDone, extra }: { consents: Consent[]; onDone(): Promise<void>; extra: ReactNode }) {
  const words = useWords()
  const toast = useToast()
  const [answers, setAnswers] = useState<Partial<Record<ConsentKind, boolean>>>({})
  const [busy, setBusy] = useState(false)
  const shown = consents.map((each) => ({ ...each, granted: answers[each.kind] ?? each.granted }))
  const healthData = shown.find((each) => each.kind === 'health_data')?.granted
  async function done() {
    setBusy(true)
    try {
      await answerConsents(consents, Object.fromEntries(shown.filter((each) => ASKED.includes(each.kind)).map((each) => [each.kind, each.granted])))
      await onDone()
    } catch {
      setBusy(false)
      toast(words('failed.saving'))
    }
  }
  return (
    <div className="stack">
      <ConsentSwitches consents={shown} only={ASKED} onChange={(kind, granted) => setAnswers({ ...answers, [kind]: granted })} />
      {healthData ? null : <p className="banner"><Icon name="note" size={20} /> <span>{words('welcome.no-data')}</span></p>}
      <div className="row"><button type="button" className="button primary" disabled={busy} onClick={() => void done()}>{words('welcome.finish')}</button>{extra}</div>
    </div>
  )
}
