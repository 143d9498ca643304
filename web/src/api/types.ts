/** What the service's resources look like on the wire, as far as the page reads them. */
import type { Day } from '../days'
import type { Units } from '../measures'

export type Sex = 'male' | 'female' | 'other' | 'prefer_not_to_say'
export type Activity = 'sedentary' | 'light' | 'moderate' | 'active' | 'very_active'
export type GoalType = 'fat_loss' | 'muscle_gain' | 'recomp' | 'maintenance' | 'performance'
export type Pace = 'slow' | 'moderate' | 'aggressive'
export type DietType = 'none' | 'vegetarian' | 'vegan' | 'pescatarian' | 'keto' | 'paleo' | 'halal' | 'kosher'
export type ConsentKind = 'terms' | 'privacy' | 'health_data' | 'model_provider' | 'web_search' | 'analytics' | 'photo_access'

export interface Me {
  id: string
  email: string
  role: 'user' | 'reviewer' | 'admin'
  is_verified: boolean
  preferred_language: string
  created_at: string
  /** Numbers of the body and of food stay away from this person for now. */
  number_free?: boolean
}

export interface Profile {
  display_name: string | null
  height_cm: number | null
  sex: Sex | null
  birth_year: number | null
  activity_level: Activity | null
  timezone: string
  age?: number | null
  preferred_language?: string
  health_conditions?: string[]
  medications?: string[]
  country: string | null
  units: Units
  is_pregnant: boolean | null
  is_breastfeeding: boolean | null
  number_free?: boolean
}

export interface Goal {
  goal_type: GoalType
  target_weight_kg: number | null
  pace_preference: Pace
  target_date: Day | null
}

export interface Preferences {
  diet_type: DietType
  allergies: string[]
  disliked_foods: string[]
  meals_per_day: number
}

export interface Consent {
  kind: ConsentKind
  granted: boolean
  version: string | null
  current_version: string
}

export interface CheckIn {
  date: Day
  weight_kg: number | null
  energy_level: number | null
  sleep_quality: number | null
  mood: number | null
  notes: string | null
  adherence_score: number | null
}

export interface NutritionDay {
  date: Day
  calories: number | null
  protein_g: number | null
  carbs_g: number | null
  fat_g: number | null
  fiber_g: number | null
  water_ml: number | null
  target_calories: number | null
  target_protein_g: number | null
  target_carbs_g: number | null
  target_fat_g: number | null
  is_complete: boolean
}

export interface Page<T> {
  items: T[]
  next_cursor: string | null
}

export interface ChatSummary {
  id: string
  title: string | null
  last_message_at: string
  message_count: number
}

export interface Device {
  id: string
  signed_in_at: string
  last_used_at: string
  user_agent: string | null
  is_this: boolean
}

export interface ClientConfig {
  demo: { email: string; password: string } | null
  /** The service can send mail. */
  mail: boolean
  languages: string[]
}

export interface Insights {
  first_day: Day
  last_day: Day
  scope: 'open' | 'careful' | 'number_free'
  insights: { kind: string; tone: 'neutral' | 'good' | 'careful'; text: string; confidence: number }[]
  data_gaps: { kind: string; text: string }[]
  resources: { label: string; tel?: string; url?: string; hours?: string }[]
}

export interface PlannedDay {
  date: Day
  meals: { slot: 'breakfast' | 'lunch' | 'dinner' | 'snack'; title: string; dish: string; ingredients: string[]; energy_kcal: number | null; protein_g: number | null }[]
  movement: string | null
  energy_kcal: number | null
  protein_g: number | null
}

export interface WeeklyPlan {
  week_start: Day
  created_at: string
  model: string
  /** It no longer suits the person, who has changed since. */
  outdated: boolean
  plan: {
    kind: 'numbers' | 'number_free'
    summary: string
    notes: string[]
    targets: { energy_kcal: number; protein_g: number } | null
    days: PlannedDay[]
  } | null
}
