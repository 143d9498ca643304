/** What the coach's tools found, drawn: trend, eating, regularity, projection, plan, energy. */
import type { ReactNode } from 'react'
import { usePerson } from '../account/person'
import { AmountBars, type Amount } from '../charts/amounts'
import { Chart, type Series } from '../charts/chart'
import { dailySwing } from '../charts/trend'
import { isDay, writeDay, type Day } from '../days'
import { weightIn } from '../measures'
import { useWords } from '../words'
import { toolName, type ChartData, type ToolPart } from './types'

type Output = Record<string, unknown>

const num = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null)
const list = (value: unknown): Output[] => (Array.isArray(value) ? (value.filter((each) => typeof each === 'object' && each !== null) as Output[]) : [])

/** One found thing, drawn; nothing where there is too little to draw. */
export function ToolCard({ part }: { part: ToolPart }) {
  const output = part.output ?? {}
  switch (toolName(part)) {
    case 'get_weight_trend': return <TrendCard output={output} />
    case 'get_nutrition_summary': return <FoodCard output={output} />
    case 'get_adherence': return <RegularCard output={output} />
    case 'project_weight': return <ProjectionCard output={output} />
    case 'plan_targets': return <PlanCard output={output} />
    case 'estimate_energy_needs': return <EnergyCard output={output} />
    default: return null
  }
}

function Card({ title, children }: { title: string; children: ReactNode }) {
  return <section className="card tool-card" aria-label={title}><h2>{title}</h2>{children}</section>
}

function Facts({ facts }: { facts: ([string, string] | null)[] }) {
  return <dl className="facts">{facts.filter((each) => each !== null).map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
}

function TrendCard({ output }: { output: Output }) {
  const words = useWords()
  const { format, profile } = usePerson()
  const points = list(output.points).filter((each) => isDay(each.day) && num(each.trend_kg) !== null)
    .toSorted((a, b) => (String(a.day) < String(b.day) ? -1 : 1))
  const trend = num(output.trend_kg)
  if (points.length < 2 || trend === null) return null
  const swing = dailySwing(points.filter((each) => num(each.weight_kg) !== null).map((each) => ({ date: String(each.day), kg: num(each.weight_kg)!, trend: num(each.trend_kg)! })))
  const rate = num(output.rate_kg_per_week)
  const low = num(output.rate_low_kg_per_week)
  const high = num(output.rate_high_kg_per_week)
  const change = num(output.trend_change_kg)
  const shown = (value: unknown) => (num(value) === null ? null : weightIn(profile.units, num(value)!, 2))
  return (
    <Card title={words('weight.title')}>
      <Facts facts={[
        [words('weight.trend'), format.weight(trend)],
        change === null ? null : [words('weight.change'), format.change(change)],
        rate === null ? null : [words('weight.week'), format.change(rate, 2)],
      ]} />
      <Chart
        title={words('weight.title')}
        summary={words('weight.trend-is', { weight: format.weight(trend) })}
        days={points.map((each) => each.day as Day)}
        series={[
          ...(swing ? [{ name: words('weight.band'), kind: 'band' as const, tone: 1 as const, values: points.map((each) => shown(num(each.trend_kg)! - swing)), high: points.map((each) => shown(num(each.trend_kg)! + swing)) }] : []),
          { name: words('weight.day'), kind: 'dots', tone: 1, values: points.map((each) => shown(each.weight_kg)) },
          { name: words('weight.trend'), kind: 'line', tone: 1, values: points.map((each) => shown(each.trend_kg)) },
        ]}
        write={(value) => format.number(value, 1)}
        height={170}
      />
      {rate !== null && low !== null && high !== null ? <p className="tiny quiet">{words('weight.range', { low: format.change(low, 2), high: format.change(high, 2) })}</p> : null}
    </Card>
  )
}

function FoodCard({ output }: { output: Output }) {
  const words = useWords()
  const { format } = usePerson()
  const days = list(output.newest_first).filter((each) => isDay(each.day) && num(each.energy_kcal) !== null).toReversed()
  const mean = num(output.mean_energy_kcal)
  if (mean === null && !days.length) return null
  const target = num(output.mean_target_kcal)
  const protein = num(output.mean_protein_g)
  const number = (value: number) => format.number(Math.round(value))
  return (
    <Card title={words('food.title')}>
      <Facts facts={[
        mean === null ? null : [words('food.mean'), `${number(mean)}\u00a0kcal`],
        target === null ? null : [words('food.target'), `${number(target)}\u00a0kcal`],
        protein === null ? null : [words('food.protein'), `${number(protein)}\u00a0g`],
      ]} />
      {days.length > 1 ? (
        <Chart
          title={words('food.title')}
          summary={mean === null ? '' : words('food.summary', { mean: number(mean), count: days.length })}
          days={days.map((each) => each.day as Day)}
          fromZero
          series={[
            { name: words('food.eaten'), kind: 'bars', tone: 1, values: days.map((each) => num(each.energy_kcal)) },
            ...(days.some((each) => num(each.target_kcal) !== null) ? [{ name: words('food.target'), kind: 'goal' as const, tone: 2 as const, values: days.map((each) => num(each.target_kcal)) }] : []),
          ]}
          write={number}
          height={160}
        />
      ) : null}
    </Card>
  )
}

function RegularCard({ output }: { output: Output }) {
  const words = useWords()
  const { format } = usePerson()
  const checks = (output.check_ins ?? {}) as Output
  const food = (output.food_logs ?? {}) as Output
  const amount = (name: string, from: Output, tone: 1 | 2 | 3): Amount | null => {
    const share = num(from.share_of_days)
    return share === null ? null : { name, value: Math.round(share <= 1 ? share * 100 : share), target: 100, unit: '%', tone }
  }
  const onTarget = num(output.days_on_target)
  const withTarget = num(output.days_with_target)
  const amounts = [amount(words('regular.food'), food, 1), amount(words('regular.check-ins'), checks, 3)].filter((each) => each !== null)
  if (!amounts.length) return null
  return (
    <Card title={words('regular.title')}>
      <AmountBars amounts={amounts.map((each) => ({ ...each, target: 100 }))} number={(value) => format.number(value)} />
      {onTarget !== null && withTarget ? <p className="small quiet">{words('regular.on-target', { count: onTarget, total: withTarget })}</p> : null}
    </Card>
  )
}

function ProjectionCard({ output }: { output: Output }) {
  const words = useWords()
  const { format, profile } = usePerson()
  const points = list(output.points).filter((each) => isDay(each.day) && num(each.weight_kg) !== null)
  const last = points.at(-1)
  if (points.length < 2 || !last) return null
  const goal = num(output.goal_weight_kg)
  const shown = (value: unknown) => (num(value) === null ? null : weightIn(profile.units, num(value)!, 2))
  const at = format.weight(num(last.weight_kg)!)
  const day = writeDay(last.day as Day, words.locale, { day: 'numeric', month: 'short', year: 'numeric' })
  return (
    <Card title={words('projection.title')}>
      <Facts facts={[
        [day, at],
        isDay(output.goal_day) ? [words('projection.goal'), writeDay(output.goal_day, words.locale, { month: 'long', year: 'numeric' })] : null,
      ]} />
      <Chart
        title={words('projection.title')}
        summary={words('projection.summary', { weight: at, day })}
        days={points.map((each) => each.day as Day)}
        series={[
          { name: words('projection.band'), kind: 'band', tone: 1, values: points.map((each) => shown(each.low_kg)), high: points.map((each) => shown(each.high_kg)) },
          { name: words('projection.line'), kind: 'line', tone: 1, values: points.map((each) => shown(each.weight_kg)) },
          ...(goal === null ? [] : [{ name: words('weight.goal'), kind: 'goal' as const, tone: 2 as const, values: points.map(() => shown(goal)) }]),
        ]}
        write={(value) => format.number(value, 1)}
        height={170}
      />
      <p className="tiny quiet">{words('projection.words')}</p>
    </Card>
  )
}

function PlanCard({ output }: { output: Output }) {
  const words = useWords()
  const { format } = usePerson()
  const target = num(output.target_kcal)
  if (target === null) return null
  const amounts = ([['protein', 'protein_g', 1], ['carbs', 'carbs_g', 3], ['fat', 'fat_g', 2]] as const).map(([label, field, tone]) => {
    const grams = num(output[field])
    return grams === null ? null : { name: words(label), value: grams, target: null, unit: 'g', tone, share: (grams * (field === 'fat_g' ? 9 : 4)) / target }
  }).filter((each) => each !== null)
  const rate = num(output.expected_change_kg_per_week)
  return (
    <Card title={words('plan.title')}>
      <Facts facts={[
        [words('plan.energy'), `${format.number(target)}\u00a0kcal`],
        rate === null || Math.abs(rate) < 0.02 ? null : [words('plan.rate'), format.change(rate, 2)],
      ]} />
      {amounts.length ? (
        <>
          <svg className="split" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            {amounts.reduce<{ at: number; bars: ReactNode[] }>((sum, each) => ({
              at: sum.at + each.share * 100,
              bars: [...sum.bars, <rect key={each.name} className={`tone-${each.tone}`} x={sum.at} width={Math.max(0, each.share * 100 - 0.6)} height="10" />],
            }), { at: 0, bars: [] }).bars}
          </svg>
          <dl className="facts">{amounts.map((each) => <div key={each.name}><dt><span className={`swatch tone-${each.tone}`} aria-hidden="true" />{each.name}</dt><dd>{format.number(each.value)}{'\u00a0'}g</dd></div>)}</dl>
        </>
      ) : null}
    </Card>
  )
}

function EnergyCard({ output }: { output: Output }) {
  const words = useWords()
  const { format } = usePerson()
  const tdee = num(output.tdee_kcal)
  if (tdee === null) return null
  const low = num(output.tdee_low_kcal)
  const high = num(output.tdee_high_kcal)
  const resting = num(output.resting_kcal)
  return (
    <Card title={words('energy-needs.title')}>
      <Facts facts={[
        [words('energy-needs.day'), `≈\u00a0${format.number(tdee)}\u00a0kcal`],
        low !== null && high !== null && low !== high ? [words('energy-needs.range'), `${format.number(low)}–${format.number(high)}\u00a0kcal`] : null,
        resting === null ? null : [words('energy-needs.rest'), `${format.number(resting)}\u00a0kcal`],
      ]} />
      <p className="tiny quiet">{words('energy-needs.words')}</p>
    </Card>
  )
}

/** A chart that the stream itself describes. */
export function ChartCard({ chart }: { chart: ChartData }) {
  const words = useWords()
  const { format } = usePerson()
  const days = chart.x.filter(isDay)
  if (days.length !== chart.x.length || days.length < 2) return null
  return (
    <section className="card tool-card" aria-label={chart.title}>
      <h2>{chart.title}</h2>
      <Chart
        title={chart.title}
        summary={chart.unit}
        days={days}
        fromZero={chart.kind === 'bar'}
        series={chart.series.slice(0, 3).flatMap((each, index): Series[] => {
          const tone = (index + 1) as 1 | 2 | 3
          const drawn: Series = { name: each.name, kind: chart.kind === 'bar' ? 'bars' : 'line', tone, values: each.values }
          return each.low && each.high ? [{ name: words('weight.band'), kind: 'band', tone, values: each.low, high: each.high }, drawn] : [drawn]
        })}
        write={(value) => format.number(value, value % 1 ? 1 : 0)}
        height={170}
      />
    </section>
  )
}
