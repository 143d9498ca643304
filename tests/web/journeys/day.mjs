// Today in a few taps, progress over any range, settings that stay.
import assert from 'node:assert/strict'
import { api, comeIn, journey, PHONE } from '../browser.mjs'

const today = new Date().toISOString().slice(0, 10)

await journey(PHONE, async (page) => {
  await comeIn(page, { path: '/#/today' })
  await page.getByRole('radiogroup', { name: 'Mood' }).getByRole('radio', { name: 'Good', exact: true }).check()
  await page.getByRole('textbox', { name: 'Your weight today' }).fill('80,2')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('80.2 kg').waitFor()
  await page.getByRole('button', { name: 'Add' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add something you ate' })
  await dialog.getByLabel('Energy').fill('640')
  await dialog.getByLabel('Protein').fill('31')
  await dialog.getByRole('button', { name: 'Add' }).click()
  await page.locator('.plate-ring').getByText('640').waitFor()
  await page.getByText('days in a row').waitFor()

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Progress' }).click()
  await page.getByRole('heading', { name: 'Weight' }).waitFor()
  await page.getByText('Show as a table').first().click()
  await page.getByRole('region', { name: 'Weight' }).getByRole('cell', { name: '80.2' }).first().waitFor()
  await page.getByRole('radio', { name: 'Dates' }).check()
  await page.getByRole('textbox', { name: 'From' }).fill(today)
  await page.waitForFunction(() => document.querySelectorAll('.stale').length === 0)

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'You' }).click()
  await page.getByLabel('Country').selectOption('DE')
  await page.getByText('About you').click()
  await page.getByRole('radio', { name: 'st, ft' }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved').first().waitFor()
  await page.getByLabel('Language', { exact: true }).selectOption('de')
  await page.getByRole('heading', { name: 'Ziel' }).waitFor()
  await page.getByRole('navigation').getByRole('link', { name: 'Heute' }).click()
  await page.getByText('12 st').first().waitFor()

  const [checkIns, profile] = [await api(page, 'GET', `/api/check-ins?from=${today}&to=${today}`), await api(page, 'GET', '/api/profile')]
  assert.equal(checkIns.items[0].weight_kg, 80.2)
  assert.equal(checkIns.items[0].mood, 8)
  assert.equal(profile.country, 'DE')
  assert.equal(profile.units, 'uk')
  assert.equal(profile.preferred_language, 'de')
})
