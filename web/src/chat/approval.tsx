/** A write that waits for the person's yes, and what became of it. */
import { useState } from 'react'
import { usePerson } from '../account/person'
import { call } from '../api/client'
import { isDay, writeDay } from '../days'
import { Icon } from '../ui/icons'
import { useWords, type Key, type Words } from '../words'
import { TOOLS_SPEAK } from './tool-line'
import { toolName, type ToolPart } from './types'
import type { Format } from '../measures'

const FIELDS: Record<string, Key> = {
  date: 'checkin.day', day: 'checkin.day', weight_kg: 'checkin.weight', energy_level: 'checkin.energy', sleep_quality: 'checkin.sleep',
  mood: 'checkin.mood', notes: 'checkin.notes', body_fat_pct: 'checkin.fat', muscle_mass_kg: 'checkin.muscle',
}

/** What would be written, field by field, in the person's own units. */
export function rowsToWrite(input: Record<string, unknown>, words: Words, format: Format): { name: string; value: string }[] {
  return Object.entries(input).flatMap(([name, value]) => {
    if (name === 'weight_unit' || name === 'pounds') return []
    if (name === 'weight' && typeof value === 'number') return [{ name: words('checkin.weight'), value: format.weight(kgOf(value, input.weight_unit, input.pounds)) }]
    if (value === null || value === undefined || value === '') return []
    const label = FIELDS[name] ? words(FIELDS[name]) : name.replaceAll('_', ' ')
    if (name.endsWith('_kg') && typeof value === 'number') return [{ name: label, value: format.weight(value) }]
    if (isDay(value)) return [{ name: label, value: writeDay(value, words.locale, { weekday: 'long', day: 'numeric', month: 'long' }) }]
    if (typeof value === 'number') {
      const shown = format.number(value, Number.isInteger(value) ? 0 : 1)
      return [{ name: label, value: ['mood', 'energy_level', 'sleep_quality'].includes(name) ? words('of-ten', { value: shown }) : shown }]
    }
    return [{ name: label, value: String(value) }]
  })
}

const KG_PER: Record<string, number> = { kg: 1, lb: 0.45359237, st: 6.35029318 }

function kgOf(value: number, unit: unknown, pounds: unknown): number {
  return value * (KG_PER[String(unit)] ?? 1) + (typeof pounds === 'number' ? pounds * KG_PER.lb! : 0)
}

interface ApprovalProps {
  part: ToolPart
  chatId: string
  /** Only the newest message's request can still be answered. */
  open: boolean
  onAnswer(approvalId: string, approved: boolean): void
  onChanged(): void
}

export function ApprovalCard({ part, chatId, open, onAnswer, onChanged }: ApprovalProps) {
  const words = useWords()
  const { format, numberFree } = usePerson()
  const [undo, setUndo] = useState<'no' | 'asking' | 'done' | 'failed'>(part.output?.undone === true ? 'done' : 'no')
  const rows = numberFree ? [] : rowsToWrite(part.input ?? {}, words, format)
  const waiting = part.state === 'approval-requested' && open
  const title: Key = part.state === 'output-available' ? (undo === 'done' ? 'approval.undone' : 'approval.saved')
    : part.state === 'output-denied' || part.approval?.approved === false ? 'approval.declined'
      : part.state === 'output-error' ? 'approval.failed'
        : waiting ? (toolName(part) === 'log_check_in' ? 'approval.check-in' : 'approval.title')
          : part.state === 'approval-requested' ? 'approval.expired' : 'approval.saving'
  async function takeBack() {
    setUndo('asking')
    try {
      await call('POST', `/api/chat/${encodeURIComponent(chatId)}/undo/${encodeURIComponent(part.toolCallId)}`)
      setUndo('done')
      onChanged()
    } catch {
      setUndo('failed')
    }
  }
  return (
    <section className={`approval ${waiting ? 'waiting' : ''}`} aria-label={words(title)}>
      <h2>
        <span className="dot" aria-hidden="true"><Icon name={part.state === 'output-available' && undo !== 'done' ? 'check' : 'edit'} size={16} /></span>
        {words(title)}
      </h2>
      {rows.length && part.approval?.approved !== false ? (
        <dl className={undo === 'done' ? 'struck' : undefined}>
          {rows.map((row) => <div key={row.name}><dt>{row.name}</dt><dd className="figures">{row.value}</dd></div>)}
        </dl>
      ) : null}
      {part.errorText && words.language === TOOLS_SPEAK ? <p className="small">{part.errorText}</p> : null}
      {waiting && part.approval ? (
        <div className="row">
          <button type="button" className="button primary" onClick={() => onAnswer(part.approval!.id, true)}>{words('approval.yes')}</button>
          <button type="button" className="button" onClick={() => onAnswer(part.approval!.id, false)}>{words('approval.no')}</button>
        </div>
      ) : null}
      {part.state === 'output-available' && undo !== 'done' ? (
        <p className="row small">
          <button type="button" className="link-button" disabled={undo === 'asking'} onClick={() => void takeBack()}>{words('undo')}</button>
          {undo === 'failed' ? <span className="quiet">{words('failed.undo')}</span> : null}
        </p>
      ) : null}
    </section>
  )
}
