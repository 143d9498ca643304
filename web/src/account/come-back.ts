/** Who is still signed in here: asked for before the page that shows them is there. */
import { ApiError, call, refresh } from '../api/client'
import type { Me, Profile } from '../api/types'

export interface Facts {
  me: Me
  profile: Profile
}

const PROFILE_UNKNOWN: Profile = {
  display_name: null, height_cm: null, sex: null, birth_year: null, activity_level: null,
  timezone: 'UTC', country: null, units: 'metric', is_pregnant: null, is_breastfeeding: null,
}

export async function readFacts(): Promise<Facts> {
  const [me, profile] = await Promise.all([
    call<Me>('GET', '/api/me'),
    call<Profile>('GET', '/api/profile').catch((error: unknown) => {
      if (error instanceof ApiError && error.status === 404) return PROFILE_UNKNOWN
      throw error
    }),
  ])
  return { me, profile }
}

const ask = async (): Promise<Facts | null> => ((await refresh()) ? readFacts() : null)

let begun: Promise<Facts | null> | null = null

export function beginComingBack(): void {
  begun = ask()
  begun.catch(() => {}) // told to whoever asks for the answer
}

/** Null where the session has ended. */
export function comeBack(): Promise<Facts | null> {
  const answer = begun ?? ask()
  begun = null
  return answer
}
