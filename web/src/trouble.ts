/** What went wrong, in the person's language: the service tells it in codes, and in English for developers. */
import { ApiError, NoConnection } from './api/client'
import type { Key, Words } from './words'

export const SHORTEST_PASSWORD = 10

const CODES: Record<string, Key> = {
  no_connection: 'trouble.no-connection', cut: 'trouble.cut', abandoned: 'trouble.cut', model_cut_off: 'trouble.cut',
  too_many: 'trouble.too-many', limit_reached: 'trouble.limit', too_large: 'trouble.long', unavailable: 'trouble.unavailable',
  model_unavailable: 'trouble.model', model_busy: 'trouble.model', model_too_slow: 'trouble.model', model_refused: 'trouble.model', turn_too_long: 'trouble.model',
  not_found: 'trouble.gone', conflict: 'trouble.gone', consent_missing: 'wrong.consent',
  wrong_credentials: 'sign-in.wrong', email_taken: 'register.taken', too_young: 'wrong.too-young',
  wrong_password: 'wrong.present-password', weak_password: 'wrong.weak-password', link_spent: 'link.spent.words',
}

/** Fields by the end of their path; `ruled` where a rule of safety refused a value that is otherwise fine. */
const FIELDS: { path: RegExp; key: Key; ruled?: Key }[] = [
  { path: /email$/, key: 'wrong.email' },
  { path: /password$/, key: 'password.hint' },
  { path: /birth_year$/, key: 'wrong.birth-year' },
  { path: /height/, key: 'body.height.wrong' },
  { path: /target_weight/, key: 'scales.wrong', ruled: 'wrong.goal-weight' },
  { path: /goal_type$/, key: 'wrong.value', ruled: 'wrong.goal-now' },
  { path: /weight/, key: 'scales.wrong' },
]

/** The words for one field that the service did not take, or undefined when it took it. */
export function fieldTrouble(error: unknown, name: string, words: Words): string | undefined {
  if (!(error instanceof ApiError)) return undefined
  const field = error.fields.find((each) => each.path.includes(name))
  if (!field) return undefined
  const known = FIELDS.find((each) => each.path.test(field.path))
  const ruled = field.message === error.message ? known?.ruled : undefined
  return words(CODES[error.code] ?? ruled ?? known?.key ?? 'wrong.value', { count: SHORTEST_PASSWORD })
}

/** One sentence for whatever happened. */
export function troubleWords(error: unknown, words: Words, otherwise: Key = 'failed.saving'): string {
  if (error instanceof NoConnection) return words('trouble.no-connection')
  if (!(error instanceof ApiError)) return words(otherwise)
  const key = CODES[error.code]
  if (key) return words(key)
  const path = error.fields[0]?.path
  return (path && fieldTrouble(error, path, words)) || words(otherwise)
}

/** The words for an error that the stream itself tells by its code. */
export const codeWords = (code: string, words: Words): string => words(CODES[code] ?? 'trouble.any')
