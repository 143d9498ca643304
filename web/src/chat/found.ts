/** What a look-up found, as a short list in the person's own words and units. */
import { isDay, writeDay } from '../days'
import type { Format } from '../measures'
import type { Key, Words } from '../words'

export interface Row {
  name: string
  value: string
}

const NAMES: Record<string, Key> = {
  first_day: 'from',
  last_day: 'to',
  mean_energy_kcal: 'food.mean',
  mean_target_kcal: 'food.target',
  mean_protein_g: 'food.protein',
  mean_carbs_g: 'carbs',
  mean_fat_g: 'fat',
  days_logged: 'regular.food',
  check_ins: 'regular.check-ins',
  food_logs: 'regular.food',
  weigh_ins: 'found.weigh-ins',
  latest_weight_kg: 'found.latest',
  trend_kg: 'weight.trend',
  trend_change_kg: 'weight.change',
  rate_kg_per_week: 'weight.week',
  current_streak_days: 'found.streak',
  longest_gap_days: 'found.gap',
  days_on_target: 'regular.near',
  mean_mood: 'checkin.mood',
  mean_energy_level: 'checkin.energy',
  mean_sleep_quality: 'checkin.sleep',
  target_kcal: 'plan.energy',
  intake_kcal: 'plan.energy',
  maintenance_kcal: 'energy-needs.title',
  expected_change_kg_per_week: 'plan.rate',
  protein_g: 'protein',
  carbs_g: 'carbs',
  fat_g: 'fat',
  tdee_kcal: 'energy-needs.day',
  resting_kcal: 'energy-needs.rest',
  start_weight_kg: 'found.latest',
  goal_weight_kg: 'weight.goal',
  goal_day: 'projection.goal',
  weight_kg: 'checkin.weight',
  target_weight_kg: 'goal.target',
  height_cm: 'body.height',
  allergies: 'food.allergies',
  disliked_foods: 'food.disliked',
  meals_per_day: 'food.meals',
}

const CHANGES = new Set(['trend_change_kg', 'rate_kg_per_week', 'expected_change_kg_per_week'])
const MOST_ROWS = 16

/** The values that have a name that people know; the rest is for the model. */
export function rowsOf(output: Record<string, unknown>, words: Words, format: Format): Row[] {
  const rows: Row[] = []
  for (const [field, value] of Object.entries(output)) {
    const key = NAMES[field]
    if (!key || value === null || value === undefined) continue
    const name = words(key)
    if (typeof value === 'object' && !Array.isArray(value)) {
      rows.push(...rowsOf(value as Record<string, unknown>, words, format).map((row) => ({ ...row, name: `${name}: ${row.name}` })))
      continue
    }
    const shown = written(field, value, words, format)
    if (shown) rows.push({ name, value: shown })
  }
  return rows.slice(0, MOST_ROWS)
}

/** The service knows allergens by their English names; others stand as the person wrote them. */
function allergen(name: string, words: Words): string {
  const key = `allergen.${name}`
  const known = words(key as Key)
  return known === key ? name : known
}

function written(field: string, value: unknown, words: Words, format: Format): string | null {
  if (typeof value === 'number') {
    if (CHANGES.has(field)) return format.change(value, 2)
    if (field === 'height_cm') return format.height(value)
    if (field.endsWith('_kg')) return format.weight(value)
    const number = format.number(value, Number.isInteger(value) ? 0 : 1)
    const unit = /_(kcal|g)$/.exec(field)?.[1]
    return unit ? `${number}\u00a0${unit}` : number
  }
  if (isDay(value)) return writeDay(value, words.locale, { day: 'numeric', month: 'short', year: 'numeric' })
  if (Array.isArray(value) && value.length && value.every((each) => typeof each === 'string')) {
    const names = field === 'allergies' ? value.map((each) => allergen(each, words)) : value
    return new Intl.ListFormat(words.language, { type: 'unit' }).format(names)
  }
  return null
}
