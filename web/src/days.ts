/** Calendar days as YYYY-MM-DD in the person's time zone, and how they are written. */

export type Day = string

export function browserTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'
}

export function dayOf(instant: Date, timeZone: string): Day {
  return formatOf('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant)
}

export function addDays(day: Day, count: number): Day {
  const instant = new Date(`${day}T12:00:00Z`)
  instant.setUTCDate(instant.getUTCDate() + count)
  return instant.toISOString().slice(0, 10)
}

/** Whole days from one to the other; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000)
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter costs more than many uses of it. */
function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, options)
  formats.set(key, format)
  return format
}

const SHORT: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' }

export function writeDay(day: Day, language: string, options = SHORT): string {
  return formatOf(language, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`))
}

export function writeTime(instant: string, language: string, timeZone: string): string {
  return formatOf(language, { hour: 'numeric', minute: '2-digit', timeZone }).format(new Date(instant))
}

export function isDay(text: unknown): text is Day {
  return typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text)
}
