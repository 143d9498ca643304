/** Who is signed in, with what the whole page needs of them. */
import { createContext, startTransition, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { ApiError, call, NoConnection, onSignedOut, open, setAccessToken, SIGNED_IN } from '../api/client'
import type { Me, Profile } from '../api/types'
import { browserTimeZone, dayOf, type Day } from '../days'
import { formatFor, type Format } from '../measures'
import { go } from '../router'
import { isLanguage, speak, useWords } from '../words'
import { comeBack, readFacts, type Facts } from './come-back'

export interface Person {
  me: Me
  profile: Profile
  /** Leave out numbers, charts and streaks. */
  numberFree: boolean
  format: Format
  today: Day
  timeZone: string
}

type State =
  | { is: 'starting' }
  | { is: 'unreachable' }
  | { is: 'signed-out'; because?: 'expired' | 'new-password' }
  | ({ is: 'signed-in' } & Facts)

export interface Registration {
  email: string
  password: string
  birth_year: number
  display_name?: string
}

interface Account {
  state: State
  signIn(email: string, password: string): Promise<void>
  /** Come in with the demo account, which speaks the language of the door. */
  lookAround(demo: { email: string; password: string }): Promise<void>
  register(registration: Registration): Promise<void>
  signOut(): Promise<void>
  /** The session has ended elsewhere, as after a new password. */
  forget(because?: 'expired' | 'new-password'): void
  /** Read the person's facts again, as after a change or a notice of a guard. */
  reread(): Promise<void>
  retry(): void
}

/** Set once this device speaks the language of the account. */
const LANGUAGE_SETTLED = 'coach.language.mine'

const AccountContext = createContext<Account | null>(null)
const PersonContext = createContext<Person | null>(null)

export function AccountProvider({ children }: { children: ReactNode }) {
  const words = useWords()
  const [state, setState] = useState<State>(() => ({ is: localStorage.getItem(SIGNED_IN) ? 'starting' : 'signed-out' }))
  const begun = useRef(false)

  const enter = useCallback(async (facts: Facts) => {
    if (isLanguage(facts.me.preferred_language) && !localStorage.getItem(LANGUAGE_SETTLED)) {
      localStorage.setItem(LANGUAGE_SETTLED, '1')
      await speak(facts.me.preferred_language)
    }
    localStorage.setItem(SIGNED_IN, '1')
    startTransition(() => setState({ is: 'signed-in', ...facts })) // drawn in slices, so that taps still count
  }, [])

  const leave = useCallback((because?: 'expired' | 'new-password') => {
    setAccessToken(null)
    localStorage.removeItem(LANGUAGE_SETTLED)
    localStorage.removeItem(SIGNED_IN)
    sessionStorage.clear() // drafts of messages, and when the talking began
    setState({ is: 'signed-out', because })
  }, [])

  const start = useCallback(async () => {
    setState({ is: 'starting' })
    try {
      const facts = await comeBack()
      if (facts) await enter(facts)
      else setState({ is: 'signed-out' })
    } catch (error) {
      const away = error instanceof NoConnection || (error instanceof ApiError && error.status >= 500)
      setState({ is: away ? 'unreachable' : 'signed-out' })
    }
  }, [enter])

  useEffect(() => {
    if (begun.current) return
    begun.current = true
    onSignedOut(() => setState({ is: 'signed-out', because: 'expired' }))
    if (localStorage.getItem(SIGNED_IN)) void start()
  }, [start])

  const account = useMemo<Account>(() => ({
    state,
    retry: () => void start(),
    async signIn(email, password) {
      await open('/api/auth/login', { email, password })
      await enter(await readFacts())
    },
    async lookAround(demo) {
      await open('/api/auth/login', demo)
      localStorage.setItem(LANGUAGE_SETTLED, '1')
      await call('PUT', '/api/profile', { preferred_language: words.language }).catch(() => {})
      await enter(await readFacts())
    },
    async register(registration) {
      await open('/api/auth/register', {
        ...registration,
        language: words.language,
        time_zone: browserTimeZone(),
        country: countryGuess(),
        consents: ['terms', 'privacy'],
      })
      localStorage.setItem(LANGUAGE_SETTLED, '1')
      go('welcome')
      await enter(await readFacts())
    },
    async signOut() {
      await call('POST', '/api/auth/logout').catch(() => {})
      go('chat')
      leave()
    },
    forget: leave,
    async reread() {
      const facts = await readFacts()
      setState({ is: 'signed-in', ...facts })
    },
  }), [state, start, enter, leave, words.language])

  const person = useMemo<Person | null>(() => {
    if (state.is !== 'signed-in') return null
    const { me, profile } = state
    const timeZone = profile.timezone === 'UTC' ? browserTimeZone() : profile.timezone
    return {
      me,
      profile,
      numberFree: Boolean(me.number_free ?? profile.number_free),
      format: formatFor(words.locale, profile.units),
      today: dayOf(new Date(), timeZone),
      timeZone,
    }
  }, [state, words.locale])

  return (
    <AccountContext value={account}>
      <PersonContext value={person}>{children}</PersonContext>
    </AccountContext>
  )
}

/** The region of the browser's first language, as a first guess that the person can change. */
export function countryGuess(): string | null {
  for (const tag of navigator.languages) {
    const region = tag.split('-').find((part) => /^[A-Z]{2}$/.test(part))
    if (region) return region
  }
  return null
}

export function useAccount(): Account {
  const account = use(AccountContext)
  if (!account) throw new Error('useAccount outside of AccountProvider')
  return account
}

export function usePerson(): Person {
  const person = use(PersonContext)
  if (!person) throw new Error('usePerson without a person')
  return person
}

export { PersonContext }
