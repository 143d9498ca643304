// A write is asked for, done once, and can be taken back; declined, nothing is written.
import assert from 'node:assert/strict'
import { answered, api, ask, comeIn, journey, PHONE } from '../browser.mjs'

const today = new Date().toISOString().slice(0, 10)
const weightToday = async (page) => (await api(page, 'GET', `/api/check-ins?from=${today}&to=${today}`)).items[0]?.weight_kg ?? null

await journey(PHONE, async (page) => {
  await comeIn(page)
  await ask(page, 'Please log my weight')
  const card = page.getByRole('region', { name: 'Save this check-in?' })
  await card.getByText('80.4').waitFor()
  await page.reload() // the question outlives the page
  await card.getByText('80.4').waitFor()
  await card.getByRole('button', { name: "Don't save" }).click()
  await page.getByRole('region', { name: 'Not saved' }).waitFor()
  await answered(page)
  assert.equal(await weightToday(page), null)
  await page.reload() // the token that the look above took along is replaced

  await ask(page, 'Please log it after all')
  await card.getByRole('button', { name: 'Save', exact: true }).click()
  const saved = page.getByRole('region', { name: 'Saved', exact: true })
  await saved.waitFor()
  await answered(page)
  await page.getByText('Done. Have a good day.').last().waitFor()
  assert.equal(await weightToday(page), 80.4)
  await page.reload()
  await saved.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('region', { name: 'Taken back' }).waitFor()
  assert.equal(await weightToday(page), null)
})
