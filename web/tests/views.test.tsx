import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { Chart } from '../src/charts/chart'
import { Announcer } from '../src/chat/announcer'
import { reminderDue } from '../src/chat/notices'
import { Welcome } from '../src/chat/welcome-words'
import { TodayPage } from '../src/today/today-page'
import { streakOf } from '../src/today/streak'
import { localeOf } from '../src/words'
import { ok, person, service, show } from './stage'

const page = (items: unknown[]) => ok({ items, next_cursor: null })
const insights = ok({ first_day: '2026-11-16', last_day: '2026-11-22', scope: 'open', insights: [], data_gaps: [], resources: [] })

function aDay(change: object = {}) {
  return service({
    'GET /api/check-ins': page([{ date: '2026-11-21', weight_kg: 80.4, energy_level: null, sleep_quality: null, mood: null, notes: null, adherence_score: null }]),
    'GET /api/nutrition-days': page([{ date: '2026-11-21', calories: 1900, protein_g: 110, carbs_g: 200, fat_g: 65, target_calories: 2000, target_protein_g: null, target_carbs_g: null, target_fat_g: null }]),
    'GET /api/preferences': ok({ macro_targets: null }),
    'GET /api/insights': insights,
    ...change,
  })
}

describe('a chart', () => {
  it('has its figures in a table beside it', async () => {
    await show(<Chart title="Weight" summary="From 81 to 80." days={['2026-11-20', '2026-11-21']} series={[{ name: 'Trend', kind: 'line', tone: 1, values: [81, null] }]} write={(value) => value.toFixed(1)} />)
    expect(screen.getByRole('figure', { name: 'Weight. From 81 to 80.' })).toBeInTheDocument()
    await userEvent.click(screen.getByText('Show as a table'))
    const rows = within(screen.getByRole('table', { name: 'From 81 to 80.' })).getAllByRole('row').map((row) => row.textContent)
    expect(rows).toEqual(['DayTrend', expect.stringMatching(/21.*–$/), expect.stringMatching(/20.*81\.0$/)])
  })
})

describe('today', () => {
  it('takes a weigh-in with one tap when the scale shows what it showed', async () => {
    const asked = aDay({ 'PUT /api/check-ins/2026-11-22': ok({ date: '2026-11-22', weight_kg: 80.4 }) })
    await show(<TodayPage />)
    await userEvent.click(await screen.findByRole('button', { name: 'Save' }))
    expect(await screen.findByText(/^80\.4.kg$/)).toBeVisible()
    expect(asked.findLast((each) => each.body)?.body).toEqual({ weight_kg: 80.4 })
  })
  it('has neither figures nor streak nor chart in number-free mode', async () => {
    aDay()
    await show(<TodayPage />, person({ numberFree: true }))
    expect(await screen.findByText('Food today')).toBeVisible()
    expect(document.body.textContent).not.toMatch(/kcal|\bkg\b|in a row/)
    expect(document.querySelector('svg.plate-ring, figure, input[inputmode="decimal"]')).toBeNull()
  })
  it('says that it could not be loaded, and tries again', async () => {
    service({ 'GET /api/insights': insights })
    await show(<TodayPage />)
    expect(await screen.findByRole('alert')).toHaveTextContent("couldn't be loaded")
    aDay()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('On your plate')).toBeVisible()
  })
  it('counts days in a row, where today may still be missing', () => {
    expect(streakOf(new Set(['2026-11-20', '2026-11-21']), '2026-11-22')).toBe(2)
    expect(streakOf(new Set(['2026-11-19', '2026-11-22']), '2026-11-22')).toBe(1)
  })
})

describe('the start of a conversation', () => {
  it('says that this is a program, and asks nothing about numbers in number-free mode', async () => {
    await show(<Welcome onAsk={() => {}} />, person({ numberFree: true }))
    expect(screen.getByText(/Coach is an AI, not a doctor/)).toBeVisible()
    expect(screen.queryByText('Is my weight on course?')).toBeNull()
    expect(screen.getByRole('button', { name: 'Today is a hard day' })).toBeVisible()
  })
  it('and says it again after three hours', () => {
    const hour = 3_600_000
    expect(reminderDue(0, 3 * hour - 1)).toBe(false)
    expect(reminderDue(0, 3 * hour)).toBe(true)
  })
})

function Growing({ texts }: { texts: string[] }) {
  const [at, setAt] = useState(0)
  return (
    <>
      <button type="button" onClick={() => setAt(at + 1)}>more</button>
      <Announcer messageId={at ? 'a1' : null} text={texts[at - 1] ?? ''} done={at === texts.length} status="" />
    </>
  )
}

describe('what a screen reader hears', () => {
  it('are whole sentences, each once, and the rest at the end', async () => {
    await show(<Growing texts={['A **steady', 'A **steady week**. You', 'A **steady week**. You did well']} />)
    const heard: (string | null)[][] = []
    for (let count = 0; count < 3; count += 1) {
      await userEvent.click(screen.getByRole('button', { name: 'more' }))
      heard.push([...screen.getByTestId('announcer').children].map((each) => each.textContent))
    }
    expect(heard).toEqual([[], ['A steady week.'], ['A steady week.', 'You did well']])
  })
})

describe('how dates are written', () => {
  it('follows the region of the browser within the language', () => {
    expect(localeOf('en', ['de-DE', 'en-GB'])).toBe('en-GB')
    expect(localeOf('fr', ['de-DE', 'en-GB'])).toBe('fr')
  })
})
