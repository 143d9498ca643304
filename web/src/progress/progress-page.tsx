/** Progress over any range: weight with its trend, eating against targets, and how regular it was. */
import { useMemo, useState } from 'react'
import { usePerson } from '../account/person'
import { allPages } from '../api/all-pages'
import { call } from '../api/client'
import { useResource } from '../api/resource'
import type { CheckIn, Goal, NutritionDay } from '../api/types'
import { Chart, type Series } from '../charts/chart'
import { dailySwing, WARM_UP_DAYS, weeklyChange, weightTrend } from '../charts/trend'
import { addDays, daysBetween, isDay, writeDay, type Day } from '../days'
import { weightIn } from '../measures'
import { pathTo } from '../router'
import { InsightsCard } from '../today/insights'
import { Segments } from '../ui/fields'
import { Icon } from '../ui/icons'
import { useWords } from '../words'
import '../styles/today.css'

const RANGES = { '28': 27, '84': 83, '182': 181, '365': 364 } as const
type Range = keyof typeof RANGES | 'own'

interface Found {
  checkIns: CheckIn[]
  food: NutritionDay[]
  goal: Goal | null
}

const oldestFirst = <T extends { date: Day }>(items: T[]) => items.toSorted((a, b) => (a.date < b.date ? -1 : 1))

export function ProgressPage() {
  const words = useWords()
  const { numberFree } = usePerson()
  return (
    <div className="page">
      <div className="inner stack stack-l">
        <h1>{words('nav.progress')}</h1>
        {numberFree ? <Gentle /> : <Figures />}
        <InsightsCard />
      </div>
    </div>
  )
}

function Gentle() {
  const words = useWords()
  return (
    <section className="card stack">
      <h2>{words('progress.gentle.title')}</h2>
      <p>{words('progress.gentle.words')}</p>
      <a className="button soft" href={pathTo('chat')}><Icon name="chat" size={20} /> {words('gentle.talk')}</a>
    </section>
  )
}

function Figures() {
  const words = useWords()
  const { today } = usePerson()
  const [range, setRange] = useState<Range>('84')
  const [own, setOwn] = useState({ from: addDays(today, -27), to: today })
  const span = range === 'own' ? own : { from: addDays(today, -RANGES[range]), to: today }
  const valid = isDay(span.from) && isDay(span.to) && span.from <= span.to
  const found = useResource<Found>(async () => {
    if (!valid) return { checkIns: [], food: [], goal: null }
    const [checkIns, food, goal] = await Promise.all([
      allPages<CheckIn>('/api/check-ins', { from: addDays(span.from, -WARM_UP_DAYS), to: span.to }),
      allPages<NutritionDay>('/api/nutrition-days', span),
      call<Goal>('GET', '/api/goal').catch(() => null),
    ])
    return { checkIns: oldestFirst(checkIns), food: oldestFirst(food), goal }
  }, [span.from, span.to, valid])
  return (
    <>
      <div className="stack">
        <Segments<Range>
          label={words('progress.range')}
          labelHidden
          value={range}
          onChange={setRange}
          options={[
            { value: '28', label: words('progress.weeks', { count: 4 }) },
            { value: '84', label: words('progress.weeks', { count: 12 }) },
            { value: '182', label: words('progress.months', { count: 6 }) },
            { value: '365', label: words('progress.year') },
            { value: 'own', label: words('progress.own') },
          ]}
        />
        {range === 'own' ? (
          <div className="two dates">
            <label className="field"><span className="label">{words('from')}</span><input className="input" type="date" max={own.to} value={own.from} onChange={(event) => setOwn({ ...own, from: event.target.value })} /></label>
            <label className="field"><span className="label">{words('to')}</span><input className="input" type="date" max={today} min={own.from} value={own.to} onChange={(event) => setOwn({ ...own, to: event.target.value })} /></label>
          </div>
        ) : null}
      </div>
      {found.state === 'failed' ? <p className="banner warm" role="alert">{words('failed.loading')}</p> : null}
      {found.value ? (
        <div key="figures" className={found.state === 'loading' ? 'stack stack-l stale' : 'stack stack-l'}>
          <WeightCard found={found.value} from={span.from} />
          <FoodCard food={found.value.food} />
          <RegularCard found={found.value} from={span.from} to={span.to} />
        </div>
      ) : found.state === 'loading' ? <div key="skeleton" className="skeleton" role="status"><span className="hidden-visually">{words('loading')}</span></div> : null}
    </>
  )
}

function WeightCard({ found, from }: { found: Found; from: Day }) {
  const words = useWords()
  const { format, profile } = usePerson()
  const points = useMemo(() => weightTrend(found.checkIns.filter((each) => each.weight_kg !== null).map((each) => ({ date: each.date, kg: each.weight_kg! }))).filter((point) => point.date >= from), [found, from])
  const swing = dailySwing(points)
  const change = weeklyChange(points)
  const first = points[0]
  const last = points.at(-1)
  const target = found.goal?.target_weight_kg ?? null
  const shown = (kg: number) => weightIn(profile.units, kg, 2)
  const series: Series[] = [
    ...(swing ? [{ name: words('weight.band'), kind: 'band' as const, tone: 1 as const, values: points.map((point) => shown(point.trend - swing)), high: points.map((point) => shown(point.trend + swing)) }] : []),
    { name: words('weight.day'), kind: 'dots', tone: 1, values: points.map((point) => shown(point.kg)) },
    { name: words('weight.trend'), kind: 'line', tone: 1, values: points.map((point) => shown(point.trend)) },
    ...(target && last && Math.abs(target - last.trend) < 8 ? [{ name: words('weight.goal'), kind: 'goal' as const, tone: 2 as const, values: points.map(() => shown(target)) }] : []),
  ]
  const summary = first && last ? words('weight.summary', { from: format.weight(first.trend), to: format.weight(last.trend), change: format.change(last.trend - first.trend) }) : words('progress.empty')
  return (
    <section className="card stack" aria-labelledby="weight-title">
      <h2 id="weight-title">{words('weight.title')}</h2>
      {last ? (
        <dl className="facts big">
          <div><dt>{words('weight.trend')}</dt><dd>{format.weight(last.trend)}</dd></div>
          {first && points.length > 3 ? <div><dt>{words('weight.change')}</dt><dd>{format.change(last.trend - first.trend)}</dd></div> : null}
          {change !== null ? <div><dt>{words('weight.week')}</dt><dd>{format.change(change, 2)}</dd></div> : null}
        </dl>
      ) : null}
      <Chart title={words('weight.title')} summary={summary} days={points.map((point) => point.date)} series={series} write={(value) => format.number(value, 1)} height={250} />
      {swing ? <p className="tiny quiet">{words('weight.band.words')}</p> : null}
    </section>
  )
}

function FoodCard({ food }: { food: NutritionDay[] }) {
  const words = useWords()
  const { format } = usePerson()
  const days = food.filter((each) => each.calories !== null)
  const mean = days.length ? days.reduce((sum, each) => sum + each.calories!, 0) / days.length : null
  const proteins = days.filter((each) => each.protein_g !== null)
  const protein = proteins.length ? proteins.reduce((sum, each) => sum + each.protein_g!, 0) / proteins.length : null
  const targets = days.filter((each) => each.target_calories !== null)
  const target = targets.at(-1)?.target_calories ?? null
  return (
    <section className="card stack" aria-labelledby="food-title">
      <h2 id="food-title">{words('food.title')}</h2>
      {mean !== null ? (
        <dl className="facts big">
          <div><dt>{words('food.mean')}</dt><dd>{format.number(Math.round(mean))}{'\u00a0'}kcal</dd></div>
          {target ? <div><dt>{words('food.target')}</dt><dd>{format.number(target)}{'\u00a0'}kcal</dd></div> : null}
          {protein !== null ? <div><dt>{words('food.protein')}</dt><dd>{format.number(Math.round(protein))}{'\u00a0'}g</dd></div> : null}
        </dl>
      ) : null}
      <Chart
        title={words('food.title')}
        summary={mean === null ? words('progress.empty') : words('food.summary', { mean: format.number(Math.round(mean)), count: days.length })}
        days={days.map((each) => each.date)}
        fromZero
        series={[
          { name: words('food.eaten'), kind: 'bars', tone: 1, values: days.map((each) => each.calories) },
          ...(targets.length ? [{ name: words('food.target'), kind: 'goal' as const, tone: 2 as const, values: days.map((each) => each.target_calories) }] : []),
        ]}
        write={(value) => format.number(Math.round(value))}
      />
    </section>
  )
}

function RegularCard({ found, from, to }: { found: Found; from: Day; to: Day }) {
  const words = useWords()
  const { format } = usePerson()
  const weeks: Day[] = []
  for (let day = from; day <= to; day = addDays(day, 7)) weeks.push(day)
  const logged = new Set(found.food.filter((each) => each.calories !== null).map((each) => each.date))
  const weighed = new Set(found.checkIns.filter((each) => each.date >= from).map((each) => each.date))
  const share = (week: Day, of: Set<Day>) => {
    const length = Math.min(7, daysBetween(week, to) + 1)
    let count = 0
    for (let index = 0; index < length; index += 1) if (of.has(addDays(week, index))) count += 1
    return Math.round((count / length) * 100)
  }
  const scores = (week: Day) => {
    const within = found.checkIns.filter((each) => each.adherence_score !== null && each.date >= week && each.date < addDays(week, 7))
    return within.length ? Math.round((within.reduce((sum, each) => sum + each.adherence_score!, 0) / within.length) * 100) : null
  }
  const near = weeks.map(scores)
  const total = daysBetween(from, to) + 1
  return (
    <section className="card stack" aria-labelledby="regular-title">
      <h2 id="regular-title">{words('regular.title')}</h2>
      <p className="quiet small">{words('regular.words')}</p>
      <dl className="facts big">
        <div><dt>{words('regular.food')}</dt><dd>{words('regular.of', { count: logged.size, total })}</dd></div>
        <div><dt>{words('regular.check-ins')}</dt><dd>{words('regular.of', { count: weighed.size, total })}</dd></div>
      </dl>
      <Chart
        title={words('regular.title')}
        summary={words('regular.summary', { food: logged.size, checks: weighed.size, total })}
        days={weeks}
        fromZero
        height={190}
        series={[
          { name: words('regular.food'), kind: 'bars', tone: 1, values: weeks.map((week) => share(week, logged)) },
          { name: words('regular.check-ins'), kind: 'line', tone: 3, values: weeks.map((week) => share(week, weighed)) },
          ...(near.some((value) => value !== null) ? [{ name: words('regular.near'), kind: 'line' as const, tone: 2 as const, values: near }] : []),
        ]}
        write={(value) => `${format.number(value)}\u00a0%`}
      />
      <p className="tiny quiet">{words('regular.weeks', { day: writeDay(from, words.locale) })}</p>
    </section>
  )
}
