import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import de from '../src/words/de.json'
import en from '../src/words/en.json'
import es from '../src/words/es.json'
import fr from '../src/words/fr.json'
import it_ from '../src/words/it.json'
import pt from '../src/words/pt.json'

const slots = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()

it.each(['de', 'en', 'es', 'fr', 'it', 'pt'])('%s gives each key once', (language) => {
  const raw = readFileSync(`src/words/${language}.json`, 'utf8')
  const keys = [...raw.matchAll(/^  "([^"]+)":/gm)].map((found) => found[1])
  expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([])
})

describe.each(Object.entries({ de, es, fr, it: it_, pt }))('%s', (_language, words: Record<string, string>) => {
  it('has the keys of English, no fewer and no more', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(en).sort())
  })
  it('fills the same places', () => {
    const english: Record<string, string> = en
    const different = Object.keys(english).filter((key) => slots(english[key]!).join() !== slots(words[key]!).join())
    expect(different).toEqual([])
  })
  it('leaves nothing empty', () => {
    expect(Object.entries(words).filter(([, text]) => !text.trim())).toEqual([])
  })
})
