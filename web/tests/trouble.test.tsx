import { render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ApiError, NoConnection } from '../src/api/client'
import { fieldTrouble, troubleWords } from '../src/trouble'
import { Boundary } from '../src/ui/boundary'
import { LANGUAGES, speak, useWords, WordsProvider, type Language, type Words } from '../src/words'

async function wordsOf(language: Language): Promise<Words> {
  await speak(language)
  let words: Words | null = null
  function Take() {
    words = useWords()
    return null
  }
  render(<WordsProvider><Take /></WordsProvider>)
  return words!
}

const refused = (path: string, message: string, told = 'Some of the values are not acceptable.') => new ApiError(told, 'invalid', 422, false, [{ path, message }])

describe('what the service did not take', () => {
  it.each(Object.keys(LANGUAGES) as Language[])('is said in %s, never in the words of a validator', async (language) => {
    const words = await wordsOf(language)
    const english = /should be|acceptable|valid email/
    for (const path of ['email', 'new_password', 'birth_year', 'height_cm', 'weight_kg', 'calories']) {
      const told = fieldTrouble(refused(path, 'Input should be greater than or equal to 50'), path, words)
      expect(told).toBeTruthy()
      expect(told).not.toMatch(english)
    }
  })
  it('tells a rule of safety from a slip of the pen', async () => {
    const words = await wordsOf('en')
    const rule = 'This weight is below the healthy range for your height. Please choose more.'
    expect(fieldTrouble(refused('target_weight_kg', rule, rule), 'target_weight', words)).toMatch(/healthy range/)
    expect(fieldTrouble(refused('target_weight_kg', 'Input should be greater'), 'target_weight', words)).toMatch(/such as 72.5/)
  })
  it('goes by the code where there is one', async () => {
    const words = await wordsOf('de')
    expect(troubleWords(new ApiError('This password is too easy to guess.', 'weak_password', 422), words)).toMatch(/leicht zu erraten/)
    expect(troubleWords(new NoConnection(), words)).toMatch(/keine Verbindung/)
    expect(troubleWords(new Error('undefined is not a function'), words)).toMatch(/nicht gespeichert/)
  })
})

describe('a view that breaks', () => {
  afterEach(() => vi.restoreAllMocks())
  it('says so, and leaves the rest of the page', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    await speak('en')
    const Bad = () => {
      throw new Error('Loading chunk failed')
    }
    render(<WordsProvider><nav>Main</nav><Boundary><Bad /></Boundary></WordsProvider>)
    expect(screen.getByText('Main')).toBeVisible()
    expect(screen.getByRole('alert')).toHaveTextContent("This view couldn't be shown")
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
  })
})
