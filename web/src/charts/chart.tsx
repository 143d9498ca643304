/** Line and bar charts as plain SVG, with the same figures in a table beside them. */
import { useEffect, useId, useRef, useState, type PointerEvent, type ReactNode } from 'react'
import { addDays, daysBetween, writeDay, type Day } from '../days'
import { Icon } from '../ui/icons'
import { useWords } from '../words'
import { bandPath, linePath, niceScale } from './scale'
import '../styles/charts.css'

export interface Series {
  name: string
  kind: 'line' | 'dots' | 'bars' | 'band' | 'goal'
  tone: 1 | 2 | 3
  values: (number | null)[]
  /** For a band: its upper edge. */
  high?: (number | null)[]
}

export interface ChartProps {
  title: string
  summary: string
  days: Day[]
  series: Series[]
  write(value: number): string
  /** Keep zero on the axis, as bars need it. */
  fromZero?: boolean
  height?: number
  footer?: ReactNode
}

const LEFT = 46
const RIGHT = 12
const TOP = 12
const BOTTOM = 26

function useWidth(): [React.RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(600)
  useEffect(() => {
    const box = element.current
    if (!box || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.max(240, Math.round(entry.contentRect.width))))
    observer.observe(box)
    return () => observer.disconnect()
  }, [])
  return [element, width]
}

export function Chart({ title, summary, days, series, write, fromZero = false, height = 220, footer }: ChartProps) {
  const words = useWords()
  const [box, width] = useWidth()
  const [at, setAt] = useState<number | null>(null)
  const id = useId()
  const first = days[0]
  const last = days.at(-1)
  if (!first || !last) return <p className="quiet small">{words('progress.empty')}</p>

  const all = series.flatMap((each) => [...each.values, ...(each.high ?? [])]).filter((value) => value !== null)
  const low = fromZero ? 0 : Math.min(...all)
  const y = niceScale(low, Math.max(...all), [height - BOTTOM, TOP])
  const span = Math.max(1, daysBetween(first, last))
  const bars = series.some((each) => each.kind === 'bars')
  const edge = bars ? Math.min(18, (width - LEFT - RIGHT) / days.length / 2) : 0
  const x = (day: Day) => LEFT + edge + (daysBetween(first, day) / span) * (width - LEFT - RIGHT - 2 * edge)
  const places = days.map(x)
  const barWidth = Math.max(2, Math.min(22, ((width - LEFT - RIGHT) / (span + 1)) * 0.68))
  const marks = tickDays(first, last, Math.max(2, Math.floor((width - LEFT) / 92)))

  function look(event: PointerEvent<SVGSVGElement>) {
    const pointer = event.clientX - event.currentTarget.getBoundingClientRect().left
    let nearest = 0
    places.forEach((place, index) => {
      if (Math.abs(place - pointer) < Math.abs(places[nearest]! - pointer)) nearest = index
    })
    setAt(nearest)
  }
  const shown = series.filter((each) => each.kind !== 'band')
  return (
    <figure className="chart" aria-labelledby={`${id}-title`}>
      <figcaption id={`${id}-title`} className="hidden-visually">{title}. {summary}</figcaption>
      <div ref={box}>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false" onPointerMove={look} onPointerDown={look} onPointerLeave={() => setAt(null)}>
          {y.ticks.map((tick) => (
            <g key={tick}>
              <line className="grid" x1={LEFT} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} />
              <text className="axis" x={LEFT - 8} y={y(tick) + 4} textAnchor="end">{write(tick)}</text>
            </g>
          ))}
          {marks.map((day) => <text key={day} className="axis" x={Math.min(Math.max(x(day), LEFT + 4), width - 22)} y={height - 6} textAnchor="middle">{writeDay(day, words.locale)}</text>)}
          {series.map((each) => {
            const tone = `tone-${each.tone}`
            if (each.kind === 'band') return <path key={each.name} className={`band ${tone}`} d={bandPath(places, each.values.map((value) => (value === null ? null : y(value))), (each.high ?? []).map((value) => (value === null ? null : y(value))))} />
            if (each.kind === 'dots') return <g key={each.name}>{each.values.map((value, index) => value === null ? null : <circle key={days[index]} className={`dot ${tone}`} cx={places[index]} cy={y(value)} r={days.length > 120 ? 2 : 3} />)}</g>
            if (each.kind === 'bars') return <g key={each.name}>{each.values.map((value, index) => value === null ? null : <rect key={days[index]} className={`bar ${tone} ${at === index ? 'at' : ''}`} x={places[index]! - barWidth / 2} width={barWidth} y={y(value)} height={Math.max(0, y(y.from) - y(value))} rx={Math.min(4, barWidth / 3)} />)}</g>
            return <path key={each.name} className={`${each.kind} ${tone}`} d={linePath(each.values.map((value, index) => (value === null ? null : [places[index]!, y(value)] as const)))} />
          })}
          {at !== null ? <line className="cursor" x1={places[at]} x2={places[at]} y1={TOP} y2={height - BOTTOM} /> : null}
        </svg>
      </div>
      <div className="legend" aria-hidden="true">
        {at === null
          ? series.map((each) => <span key={each.name} className={`key ${each.kind} tone-${each.tone}`}>{each.name}</span>)
          : <><strong>{writeDay(days[at]!, words.locale, { weekday: 'short', day: 'numeric', month: 'short' })}</strong>{shown.map((each) => each.values[at] == null ? null : <span key={each.name} className={`key ${each.kind} tone-${each.tone}`}>{each.name} <b className="figures">{write(each.values[at]!)}</b></span>)}</>}
      </div>
      {footer}
      <Figures title={title} summary={summary} days={days} series={shown} write={write} />
    </figure>
  )
}

/** The same figures for those who cannot see the drawing, or want them exactly. */
function Figures({ title, summary, days, series, write }: Pick<ChartProps, 'title' | 'summary' | 'days' | 'series' | 'write'>) {
  const words = useWords()
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words('as-table')} <Icon name="chevron" size={16} /></summary>
      {open ? (
        <div className="table-wrap tall" tabIndex={0} role="region" aria-label={words('table-of', { title })}>
          <table className="plain">
            <caption>{summary}</caption>
            <thead><tr><th scope="col">{words('day')}</th>{series.map((each) => <th key={each.name} scope="col" className="n">{each.name}</th>)}</tr></thead>
            <tbody>
              {days.map((day, index) => ({ day, index })).reverse().map(({ day, index }) => (
                <tr key={day}><th scope="row">{writeDay(day, words.locale, { weekday: 'short', day: 'numeric', month: 'short' })}</th>{series.map((each) => <td key={each.name} className="n">{each.values[index] == null ? '–' : write(each.values[index]!)}</td>)}</tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </details>
  )
}

/** Days for the axis: the last one, and back in even steps. */
function tickDays(first: Day, last: Day, count: number): Day[] {
  const step = Math.max(1, Math.ceil(daysBetween(first, last) / count))
  const days: Day[] = []
  for (let day = last; day >= first; day = addDays(day, -step)) days.unshift(day)
  return days
}
