/** What the coach looked at, as one quiet line; opened, it shows what was found. */
import { useWords, type Key, type Words } from '../words'
import { Icon } from '../ui/icons'
import { usePerson } from '../account/person'
import { rowsOf } from './found'
import { toolName, type ToolPart } from './types'

const KNOWN = new Set([
  'get_profile', 'get_check_ins', 'get_weight_trend', 'get_nutrition_summary', 'get_adherence',
  'estimate_energy_needs', 'project_weight', 'plan_targets', 'log_check_in',
])

/** "Looked at your last 7 days", or what it is doing right now. */
export function toolTitle(part: ToolPart, words: Words): string {
  const name = toolName(part)
  const days = Number(part.input?.days ?? part.input?.last_days)
  const key = (suffix: string) => `tool.${KNOWN.has(name) ? name : 'other'}${suffix}` as Key
  if (part.state === 'output-error' || part.state === 'output-denied') return words('tool.failed')
  if (Number.isFinite(days) && days > 0 && DAYS.has(name)) return words(key('.days'), { count: days })
  return words(key(''))
}
const DAYS = new Set(['get_check_ins', 'get_weight_trend', 'get_nutrition_summary', 'get_adherence'])

/** What a tool says of a failure is meant for the model, and in English. */
export const TOOLS_SPEAK = 'en'

export function isRunning(part: ToolPart): boolean {
  return part.state === 'input-streaming' || part.state === 'input-available'
}

export function ToolLines({ parts }: { parts: ToolPart[] }) {
  return <div className="tool-lines">{parts.map((part) => <ToolLine key={part.toolCallId} part={part} />)}</div>
}

function ToolLine({ part }: { part: ToolPart }) {
  const words = useWords()
  const { numberFree, format } = usePerson()
  const running = isRunning(part)
  const title = toolTitle(part, words)
  const problem = words.language === TOOLS_SPEAK ? part.errorText : undefined
  const rows = part.output && !numberFree ? rowsOf(part.output, words, format) : []
  const line = (
    <>
      <span className={`dot ${running ? 'running' : part.state}`} aria-hidden="true">{running ? null : <Icon name={part.state === 'output-error' ? 'warning' : 'check'} size={14} />}</span>
      <span>{title}{running ? '…' : ''}</span>
    </>
  )
  if (running || (!rows.length && !problem)) return <p className="tool-line">{line}</p>
  return (
    <details className="tool-line">
      <summary>{line}<Icon name="chevron" size={16} /></summary>
      {problem ? <p className="small quiet">{problem}</p> : null}
      {rows.length ? (
        <dl className="found">
          {rows.map((row) => <div key={row.name}><dt>{row.name}</dt><dd className="figures">{row.value}</dd></div>)}
        </dl>
      ) : null}
    </details>
  )
}
