/** Which language to begin with, and its dictionary: known before the page itself is here. */
export const LANGUAGES = { en: 'English', es: 'Español', de: 'Deutsch', fr: 'Français', pt: 'Português', it: 'Italiano' } as const
export type Language = keyof typeof LANGUAGES

const loaders: Record<Language, () => Promise<{ default: Record<string, string> }>> = {
  en: () => import('./en.json'),
  es: () => import('./es.json'),
  de: () => import('./de.json'),
  fr: () => import('./fr.json'),
  pt: () => import('./pt.json'),
  it: () => import('./it.json'),
}

export const KEPT = 'coach.language'

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

export async function dictionaryOf(code: Language): Promise<Record<string, string>> {
  return (await loaders[code]()).default
}
