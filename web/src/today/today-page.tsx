/** Today: the scale, how it feels, and the plate, each in a tap or two. */
import { lazy, Suspense, useId, useState, type FormEvent } from 'react'
import { usePerson } from '../account/person'
import { allPages } from '../api/all-pages'
import { call } from '../api/client'
import { useResource } from '../api/resource'
import type { CheckIn, NutritionDay } from '../api/types'
import { AmountBars, PlateRing } from '../charts/amounts'
import { WARM_UP_DAYS, weightTrend, type TrendPoint } from '../charts/trend'
import { addDays, writeDay, type Day } from '../days'
import { kgFrom, parseNumber, weightIn } from '../measures'
import { pathTo } from '../router'
import { troubleWords } from '../trouble'
import { Dialog } from '../ui/dialog'
import { Field } from '../ui/fields'
import { Icon } from '../ui/icons'
import { useToast } from '../ui/toasts'
import { useWords, type Key } from '../words'
import { Faces } from './faces'
import { InsightsCard } from './insights'
import { streakOf } from './streak'
import '../styles/today.css'
import '../styles/charts.css'

const GLANCE_DAYS = 28

const LOOK_BACK_DAYS = GLANCE_DAYS + WARM_UP_DAYS

interface Days {
  checkIns: CheckIn[]
  food: NutritionDay[]
  targets: Targets | null
}

interface Targets {
  calories: number | null
  protein_g: number | null
  carbs_g: number | null
  fat_g: number | null
}

async function readDays(today: Day): Promise<Days> {
  const span = { from: addDays(today, -LOOK_BACK_DAYS), to: today }
  const [checkIns, food, preferences] = await Promise.all([
    allPages<CheckIn>('/api/check-ins', span),
    allPages<NutritionDay>('/api/nutrition-days', span),
    call<{ macro_targets?: Targets | null }>('GET', '/api/preferences').catch(() => ({ macro_targets: null })),
  ])
  return { checkIns, food, targets: preferences.macro_targets ?? null }
}

export function TodayPage() {
  const words = useWords()
  const { today, numberFree, profile } = usePerson()
  const days = useResource(() => readDays(today), [today])
  const name = profile.display_name?.split(' ')[0]
  const entries = new Set([
    ...(days.value?.checkIns.map((each) => each.date) ?? []),
    ...(days.value?.food.filter((each) => each.calories !== null).map((each) => each.date) ?? []),
  ])
  const streak = streakOf(entries, today)
  return (
    <div className="page">
      <div className="inner stack stack-l">
        <header className="today-head">
          <div>
            <p className="quiet">{writeDay(today, words.locale, { weekday: 'long', day: 'numeric', month: 'long' })}</p>
            <h1>{name ? words('today.title-name', { name }) : words('today.title')}</h1>
          </div>
          {!numberFree && streak >= 2 ? <p className="streak"><Icon name="flame" size={20} /> {words('today.streak', { count: streak })}</p> : null}
        </header>
        {days.state === 'failed' && !days.value ? (
          <div className="banner warm" role="alert"><Icon name="warning" size={20} /><div className="stack stack-s"><p>{words('failed.loading')}</p><button type="button" className="button" onClick={days.reread}>{words('try-again')}</button></div></div>
        ) : null}
        {days.value ? (
          <>
            <Feelings days={days.value} today={today} onSaved={(saved) => days.set((now) => withCheckIn(now, saved))} />
            {numberFree ? <GentleFood /> : (
              <div className="today-grid">
                <Scales days={days.value} today={today} onSaved={(saved) => days.set((now) => withCheckIn(now, saved))} />
                <Plate days={days.value} today={today} onSaved={(saved) => days.set((now) => ({ ...now, food: [saved, ...now.food.filter((each) => each.date !== saved.date)] }))} />
              </div>
            )}
            <InsightsCard most={3} />
          </>
        ) : days.state === 'loading' ? <div key="skeleton" className="skeleton" role="status"><span className="hidden-visually">{words('loading')}</span></div> : null}
      </div>
    </div>
  )
}

function withCheckIn(days: Days, saved: CheckIn): Days {
  return { ...days, checkIns: [saved, ...days.checkIns.filter((each) => each.date !== saved.date)] }
}

interface CardProps<T> {
  days: Days
  today: Day
  onSaved(saved: T): void
}

const NO_CHECK_IN = { weight_kg: null, energy_level: null, sleep_quality: null, mood: null, notes: null, adherence_score: null }

const FEELINGS: { field: 'mood' | 'energy_level' | 'sleep_quality'; label: Key }[] = [
  { field: 'mood', label: 'checkin.mood' },
  { field: 'energy_level', label: 'checkin.energy' },
  { field: 'sleep_quality', label: 'checkin.sleep' },
]

function Feelings({ days, today, onSaved }: CardProps<CheckIn>) {
  const words = useWords()
  const toast = useToast()
  const now = days.checkIns.find((each) => each.date === today)
  const done = FEELINGS.every((each) => now?.[each.field] != null)
  async function save(field: (typeof FEELINGS)[number]['field'], value: number) {
    const before = now ?? { ...NO_CHECK_IN, date: today }
    onSaved({ ...before, [field]: value })
    try {
      onSaved(await call<CheckIn>('PUT', `/api/check-ins/${today}`, { [field]: value }))
    } catch (error) {
      onSaved(before)
      toast(troubleWords(error, words))
    }
  }
  return (
    <section className="card feelings" aria-labelledby="feelings-title">
      <div className="row spread">
        <h2 id="feelings-title">{words('today.feel')}</h2>
        {done ? <span className="saved"><Icon name="check" size={18} /> {words('saved')}</span> : null}
      </div>
      {FEELINGS.map((each) => <Faces key={each.field} label={words(each.label)} value={now?.[each.field] ?? null} onChoose={(value) => void save(each.field, value)} />)}
    </section>
  )
}

const STEP = 0.1

function Scales({ days, today, onSaved }: CardProps<CheckIn>) {
  const words = useWords()
  const toast = useToast()
  const { profile, format } = usePerson()
  const id = useId()
  const units = profile.units
  const weighed = days.checkIns.filter((each) => each.weight_kg !== null)
  const now = weighed.find((each) => each.date === today)
  const before = weighed.find((each) => each.date !== today)
  const start = now?.weight_kg ?? before?.weight_kg ?? null
  const [text, setText] = useState(() => (start === null ? '' : format.typed(weightIn(units, start))))
  const [editing, setEditing] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const points = weightTrend(weighed.map((each) => ({ date: each.date, kg: each.weight_kg! })).reverse())
  const trend = points.at(-1)?.trend

  async function save(event: FormEvent) {
    event.preventDefault()
    const shown = parseNumber(text)
    const kg = shown === null ? null : kgFrom(units, shown)
    if (kg === null || kg < 20 || kg > 500) {
      setWrong(words('scales.wrong'))
      return
    }
    try {
      onSaved(await call<CheckIn>('PUT', `/api/check-ins/${today}`, { weight_kg: kg }))
      setEditing(false)
      setWrong(null)
    } catch (error) {
      setWrong(troubleWords(error, words))
    }
  }
  async function takeBack() {
    try {
      onSaved(await call<CheckIn>('PUT', `/api/check-ins/${today}`, { weight_kg: null }))
      setEditing(true)
    } catch {
      toast(words('failed.undo'))
    }
  }
  const nudge = (by: number) => setText((shown) => {
    const value = parseNumber(shown)
    return value === null ? shown : format.typed(Math.round((value + by) * 10) / 10)
  })
  return (
    <section className="card scales" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words('scales.title')}</h2>
      {now && !editing ? (
        <>
          <p className="huge figures">{format.weight(now.weight_kg!)}</p>
          {trend !== undefined && points.length > 3 ? <p className="small quiet">{words('scales.trend', { weight: format.weight(trend) })}</p> : null}
          <p className="row small">
            <button type="button" className="link-button" onClick={() => { setText(format.typed(weightIn(units, now.weight_kg!))); setEditing(true) }}>{words('change')}</button>
            <button type="button" className="link-button" onClick={() => void takeBack()}>{words('undo')}</button>
          </p>
        </>
      ) : (
        <form className="stack stack-s" onSubmit={(event) => void save(event)}>
          <div className="stepper">
            <button type="button" className="icon-button" aria-label={words('scales.less')} disabled={!text} onClick={() => nudge(-STEP)}><span aria-hidden="true">−</span></button>
            <span className="with-unit">
              <input id={`${id}-weight`} className="input figures" inputMode="decimal" aria-label={words('scales.label')} aria-invalid={wrong ? true : undefined} aria-describedby={wrong ? `${id}-wrong` : undefined} value={text} placeholder="–" onChange={(event) => setText(event.target.value)} />
              <span className="unit" aria-hidden="true">{format.weightUnit}</span>
            </span>
            <button type="button" className="icon-button" aria-label={words('scales.more')} disabled={!text} onClick={() => nudge(STEP)}><span aria-hidden="true">+</span></button>
          </div>
          {wrong ? <p id={`${id}-wrong`} className="small wrong" role="alert">{wrong}</p> : null}
          <button className="button primary wide" disabled={!text.trim()}>{words('save')}</button>
          {before ? <p className="tiny quiet">{words('scales.last', { day: writeDay(before.date, words.locale), weight: format.weight(before.weight_kg!) })}</p> : null}
        </form>
      )}
      {points.length > 3 ? <Suspense fallback={<div className="glance-room" />}><Glance points={points.filter((point) => point.date >= addDays(today, -GLANCE_DAYS))} /></Suspense> : null}
    </section>
  )
}

const Chart = lazy(() => import('../charts/chart').then((module) => ({ default: module.Chart })))

/** The last four weeks beside the scale: the trend is what counts. */
function Glance({ points }: { points: TrendPoint[] }) {
  const words = useWords()
  const { format, profile } = usePerson()
  const last = points.at(-1)
  if (!last || points.length < 3) return null
  return (
    <Chart
      title={words('weight.trend')}
      summary={words('weight.trend-is', { weight: format.weight(last.trend) })}
      days={points.map((point) => point.date)}
      series={[
        { name: words('weight.day'), kind: 'dots', tone: 1, values: points.map((point) => weightIn(profile.units, point.kg, 2)) },
        { name: words('weight.trend'), kind: 'line', tone: 1, values: points.map((point) => weightIn(profile.units, point.trend, 2)) },
      ]}
      write={(value) => format.number(value, 1)}
      height={140}
    />
  )
}

function Plate({ days, today, onSaved }: CardProps<NutritionDay>) {
  const words = useWords()
  const { format } = usePerson()
  const [adding, setAdding] = useState(false)
  const now = days.food.find((each) => each.date === today)
  const eaten = now?.calories ?? 0
  const lately = days.food.find((each) => each.target_calories !== null)
  const target = now?.target_calories ?? days.targets?.calories ?? lately?.target_calories ?? null
  const left = target === null ? null : target - eaten
  const number = (value: number) => format.number(Math.round(value))
  const amounts = [
    { name: words('protein'), value: now?.protein_g ?? 0, target: now?.target_protein_g ?? days.targets?.protein_g ?? lately?.target_protein_g ?? null, unit: 'g', tone: 1 as const },
    { name: words('carbs'), value: now?.carbs_g ?? 0, target: now?.target_carbs_g ?? days.targets?.carbs_g ?? lately?.target_carbs_g ?? null, unit: 'g', tone: 3 as const },
    { name: words('fat'), value: now?.fat_g ?? 0, target: now?.target_fat_g ?? days.targets?.fat_g ?? lately?.target_fat_g ?? null, unit: 'g', tone: 2 as const },
  ]
  return (
    <section className="card plate-card" aria-labelledby="plate-title">
      <div className="row spread">
        <h2 id="plate-title">{words('plate.title')}</h2>
        <button type="button" className="button soft" onClick={() => setAdding(true)}><Icon name="plus" size={18} /> {words('plate.add')}</button>
      </div>
      <div className="plate-row">
        <PlateRing share={target ? eaten / target : eaten ? 1 : 0}>
          <strong className="figures">{number(eaten)}</strong>
          <span className="tiny">{target ? words('plate.of', { target: number(target) }) : 'kcal'}</span>
        </PlateRing>
        <AmountBars amounts={amounts} number={number} />
      </div>
      <p className="small quiet">
        {target === null ? <>{words('plate.no-target')} <a href={pathTo('chat')}>{words('plate.ask')}</a></>
          : left! > 50 ? words('plate.left', { left: number(left!) })
            : left! >= -150 ? words('plate.there') : words('plate.over')}
      </p>
      <AddFood open={adding} now={now} today={today} onClose={() => setAdding(false)} onSaved={onSaved} />
    </section>
  )
}

const FOOD: { name: 'calories' | 'protein_g' | 'carbs_g' | 'fat_g'; label: Key; unit: string }[] = [
  { name: 'calories', label: 'energy', unit: 'kcal' },
  { name: 'protein_g', label: 'protein', unit: 'g' },
  { name: 'carbs_g', label: 'carbs', unit: 'g' },
  { name: 'fat_g', label: 'fat', unit: 'g' },
]

function AddFood({ open, now, today, onClose, onSaved }: { open: boolean; now: NutritionDay | undefined; today: Day; onClose(): void; onSaved(saved: NutritionDay): void }) {
  const words = useWords()
  const toast = useToast()
  const [wrong, setWrong] = useState<string | null>(null)
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const sums: Record<string, number | boolean> = { is_complete: false }
    for (const { name } of FOOD) {
      const text = String(form.get(name) ?? '')
      if (!text.trim()) continue
      const value = parseNumber(text)
      if (value === null) {
        setWrong(words('plate.wrong'))
        return
      }
      const sum = (now?.[name] ?? 0) + value
      sums[name] = name === 'calories' ? Math.round(sum) : Math.round(sum * 10) / 10
    }
    if (Object.keys(sums).length === 1) {
      setWrong(words('plate.wrong'))
      return
    }
    try {
      const before = now
      onSaved(await call<NutritionDay>('PUT', `/api/nutrition-days/${today}`, sums))
      setWrong(null)
      onClose()
      toast(words('plate.added'), {
        label: words('undo'),
        run: () => {
          const old = Object.fromEntries(FOOD.map(({ name }) => [name, before?.[name] ?? null]))
          call<NutritionDay>('PUT', `/api/nutrition-days/${today}`, old).then(onSaved).catch(() => toast(words('failed.undo')))
        },
      })
    } catch (error) {
      setWrong(troubleWords(error, words))
    }
  }
  return (
    <Dialog open={open} title={words('plate.add.title')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <p className="small quiet">{words('plate.add.words')}</p>
        <div className="two">{FOOD.map((each) => <Field key={each.name} label={words(each.label)} name={each.name} unit={each.unit} inputMode="decimal" autoComplete="off" />)}</div>
        {wrong ? <p className="banner alert" role="alert">{wrong}</p> : null}
        <div className="row"><button className="button primary">{words('plate.add')}</button><button type="button" className="button plain" onClick={onClose}>{words('cancel')}</button></div>
      </form>
    </Dialog>
  )
}

function GentleFood() {
  const words = useWords()
  return (
    <section className="card stack stack-s" aria-labelledby="gentle-title">
      <h2 id="gentle-title">{words('gentle.title')}</h2>
      <p>{words('gentle.words')}</p>
      <a className="button soft" href={pathTo('chat')}><Icon name="chat" size={20} /> {words('gentle.talk')}</a>
    </section>
  )
}
