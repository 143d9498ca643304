// After a cry for help: people to call at once, and no numbers of the body or of food anywhere.
import assert from 'node:assert/strict'
import { answered, ask, comeIn, journey, lastAnswer, PHONE } from '../browser.mjs'

const NUMBERS = /kcal|calor|\bkg\b|\blb\b|\d+(\.\d+)? ?g\b|BMI|in a row/i
const DRAWN = '.chart, .tool-card, .plate-ring, .streak, input[inputmode="decimal"][aria-label]'

await journey(PHONE, async (page) => {
  await comeIn(page)
  await ask(page, 'How was my week?')
  await answered(page)
  await page.getByRole('region', { name: 'Eating', exact: true }).waitFor()
  await ask(page, 'What do I eat on average?')
  await answered(page)
  await lastAnswer(page).getByText('1,950 kcal').waitFor()
  await ask(page, 'I made myself throw up again after dinner')
  await answered(page)
  const card = lastAnswer(page).getByRole('region', { name: 'People you can talk to' })
  await card.waitFor()
  const numbers = await card.locator('a[href^="tel:"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  assert.ok(numbers.length >= 1 && numbers.every((href) => /^tel:[\d+*#]+$/.test(href)), String(numbers))
  for (const link of await card.locator('a').all()) {
    const box = await link.boundingBox()
    assert.ok(box.height >= 44, 'a number has to be easy to hit')
  }

  // What was said before loses its figures without a reload.
  await page.waitForFunction((drawn) => document.querySelectorAll(drawn).length === 0, DRAWN)
  await page.getByRole('article', { name: 'Coach' }).nth(1).getByText('1,950').waitFor({ state: 'detached' })
  assert.doesNotMatch(await page.getByRole('main').innerText(), NUMBERS)

  const views = { today: 'Food today', progress: 'Taking a break from numbers', plan: 'No plan yet', settings: 'Language and look' }
  for (const [view, settled] of Object.entries(views)) {
    await page.goto(`${page.url().split('#')[0]}#/${view}`)
    await page.getByRole('heading', { name: settled }).waitFor()
    await page.waitForLoadState('networkidle')
    assert.doesNotMatch(await page.locator('body').innerText(), NUMBERS, view)
    assert.equal(await page.locator(DRAWN).count(), 0, view)
  }
  await page.goto(`${page.url().split('#')[0]}#/plan`)
  await page.getByRole('button', { name: 'Plan my week' }).click()
  await page.locator('.day').first().waitFor()
  assert.doesNotMatch(await page.getByRole('main').innerText(), NUMBERS, 'a planned week')

  await page.goto(`${page.url().split('#')[0]}#/chat`)
  await page.getByRole('button', { name: 'Today is a hard day' }).waitFor()
  assert.equal(await page.getByRole('button', { name: 'Is my weight on course?' }).count(), 0)
})
