/** The six languages of the interface: dictionaries are loaded one at a time, with English as the type. */
import { createContext, use, useMemo, useSyncExternalStore, type ReactNode } from 'react'
import type english from './en.json'

export const LANGUAGES = { en: 'English', es: 'Español', de: 'Deutsch', fr: 'Français', pt: 'Português', it: 'Italiano' } as const
export type Language = keyof typeof LANGUAGES
type Dictionary = typeof english
type Plain<K> = K extends `${infer Stem}#${string}` ? Stem : K
export type Key = Plain<keyof Dictionary>
export type Values = Record<string, string | number>

const loaders: Record<Language, () => Promise<{ default: Record<string, string> }>> = {
  en: () => import('./en.json'),
  es: () => import('./es.json'),
  de: () => import('./de.json'),
  fr: () => import('./fr.json'),
  pt: () => import('./pt.json'),
  it: () => import('./it.json'),
}

const KEPT = 'coach.language'
let language: Language = 'en'
let words: Record<string, string> = {}
const listeners = new Set<() => void>()

export function isLanguage(code: unknown): code is Language {
  return typeof code === 'string' && code in LANGUAGES
}

/** What the person chose on this device, else the first language of the browser that we speak. */
export function preferredLanguage(): Language {
  const kept = localStorage.getItem(KEPT)
  if (isLanguage(kept)) return kept
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())
  return spoken.find(isLanguage) ?? 'en'
}

export async function speak(code: Language): Promise<void> {
  const loaded = (await loaders[code]()).default
  language = code
  words = loaded
  document.documentElement.lang = code
  localStorage.setItem(KEPT, code)
  for (const listener of listeners) listener()
}

export interface Words {
  language: Language
  /** How dates and numbers are written: the language as the browser's region has it. */
  locale: string
  /** A text, with `{name}` filled in; `count` picks the plural form. */
  (key: Key, values?: Values): string
}

function fill(text: string, values?: Values): string {
  if (!values) return text
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

export function localeOf(code: Language, tags: readonly string[] = navigator.languages): string {
  return tags.find((tag) => tag.split('-')[0]?.toLowerCase() === code) ?? code
}

function speaker(code: Language, dictionary: Record<string, string>): Words {
  const plural = new Intl.PluralRules(code)
  const speak = (key: Key, values?: Values) => {
    const count = values?.count
    const form = typeof count === 'number' ? dictionary[`${key}#${plural.select(count)}`] ?? dictionary[`${key}#other`] : undefined
    return fill(form ?? dictionary[key] ?? key, values)
  }
  return Object.assign(speak as Words, { language: code, locale: localeOf(code) })
}

const WordsContext = createContext<Words | null>(null)

export function WordsProvider({ children }: { children: ReactNode }) {
  const code = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => language,
  )
  const value = useMemo(() => speaker(code, words), [code])
  return <WordsContext value={value}>{children}</WordsContext>
}

export function useWords(): Words {
  const value = use(WordsContext)
  if (!value) throw new Error('useWords outside of WordsProvider')
  return value
}
