/** Whom the coach may help to lose weight; the service decides again for itself. */
import type { Profile } from '../api/types'

export function mayLose(profile: Profile): boolean {
  return !(profile.age != null && profile.age < 18) && !profile.is_pregnant && !profile.is_breastfeeding
}
