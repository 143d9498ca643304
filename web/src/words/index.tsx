/** The six languages of the interface: dictionaries are loaded one at a time, with English as the type. */
import { createContext, use, useMemo, useSyncExternalStore, type ReactNode } from 'react'
import type english from './en.json'
import { dictionaryOf, KEPT, type Language } from './load'

export { isLanguage, LANGUAGES, preferredLanguage, type Language } from './load'

type Dictionary = typeof english
type Plain<K> = K extends `${infer Stem}#${string}` ? Stem : K
export type Key = Plain<keyof Dictionary>
export type Values = Record<string, string | number>

let language: Language = 'en'
let words: Record<string, string> = {}
const listeners = new Set<() => void>()

export async function speak(code: Language): Promise<void> {
  const loaded = await dictionaryOf(code)
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
