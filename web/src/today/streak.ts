/** Days in a row with an entry; today may still be missing. */
import { addDays, type Day } from '../days'

export function streakOf(entries: Set<Day>, today: Day): number {
  let day = entries.has(today) ? today : addDays(today, -1)
  let count = 0
  while (entries.has(day)) {
    count += 1
    day = addDays(day, -1)
  }
  return count
}
