// From nothing to the first useful answer.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { answered, api, journey, lastAnswer, PHONE, SERVICE } from '../browser.mjs'

await journey(PHONE, async (page) => {
  await page.goto(SERVICE)
  await page.getByRole('button', { name: 'Create account' }).click()
  await page.getByLabel('First name').fill('Robin')
  await page.getByLabel('E-mail address').fill(`${randomUUID()}@journey.example`)
  await page.getByLabel('Password').fill('short')
  await page.getByLabel('Year of birth').fill('1990')
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Create account' }).click()
  assert.equal(await page.getByRole('heading', { name: 'A little about you' }).count(), 0, 'a short password was taken')
  await page.getByLabel('Password').fill('a calm long walk')
  await page.getByRole('button', { name: 'Create account' }).click()

  await page.getByRole('heading', { name: 'A little about you' }).waitFor()
  await page.getByLabel('Height').fill('176')
  await page.getByLabel('Weight today').fill('80,5')
  await page.getByLabel('Sex').selectOption('female')
  await page.getByLabel('How active is a usual day?').selectOption('moderate')
  await page.getByRole('button', { name: 'Next' }).click()

  await page.getByRole('heading', { name: 'What would you like to reach?' }).waitFor()
  await page.getByRole('radio', { name: /Lose weight/ }).check()
  await page.getByLabel('Goal weight').fill('45')
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('alert').waitFor() // below what is healthy: the service says so, in words
  await page.getByLabel('Goal weight').fill('74')
  await page.getByRole('button', { name: 'Next' }).click()

  await page.getByRole('heading', { name: 'How do you eat?' }).waitFor()
  await page.getByRole('checkbox', { name: 'Peanuts' }).check()
  await page.getByRole('button', { name: 'Next' }).click()

  await page.getByRole('heading', { name: 'You decide what Coach may use' }).waitFor()
  await page.getByRole('switch', { name: 'Use my health data' }).check()
  await page.getByRole('switch', { name: 'Use a language model' }).check()
  await page.getByRole('button', { name: 'Show me my first plan' }).click()

  await answered(page)
  const said = await lastAnswer(page).innerText()
  assert.match(said, /gentle plan/)
  assert.match(said, /Worked out daily targets/)
  await page.getByRole('region', { name: 'Daily plan' }).waitFor()

  const [profile, preferences, checkIns] = [await api(page, 'GET', '/api/profile'), await api(page, 'GET', '/api/preferences'), await api(page, 'GET', '/api/check-ins')]
  assert.equal(profile.height_cm, 176)
  assert.deepEqual(preferences.allergies, ['peanut'])
  assert.equal(checkIns.items[0].weight_kg, 80.5)
})
