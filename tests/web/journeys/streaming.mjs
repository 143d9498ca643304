// One click in, and the answer is seen growing; what was looked at is told, and drawn.
import assert from 'node:assert/strict'
import { ask, answered, journey, lastAnswer, SERVICE, WIDE } from '../browser.mjs'

await journey(WIDE, async (page) => {
  await page.goto(SERVICE)
  await page.getByRole('button', { name: /demo account/ }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await ask(page, 'How was my week?')
  const lengths = new Set()
  const until = Date.now() + 15_000
  while (Date.now() < until) {
    const text = await page.evaluate(() => document.querySelector('.message.coach .prose')?.textContent ?? '')
    lengths.add(text.length)
    if (text.includes('tastes.')) break
    await page.waitForTimeout(40)
  }
  // It grows by sentences and items: each is shown when all of it was judged.
  assert.ok(lengths.size >= 5, `the text was seen in ${lengths.size} lengths`)
  await answered(page)
  const answer = lastAnswer(page)
  await answer.getByText('Looked at what you ate in the last 7 days').waitFor()
  assert.equal(await answer.locator('.prose strong').first().innerText(), 'steady week')
  assert.equal(await answer.locator('.prose li').count(), 2)
  await answer.getByRole('region', { name: 'Eating', exact: true }).waitFor()

  await answer.getByText('Looked at what you ate').click()
  await answer.locator('.found').getByText('Average a day').waitFor()

  const announced = await page.getByTestId('announcer').innerText()
  assert.match(announced, /A steady week\./)
  assert.doesNotMatch(announced, /\*/)
  assert.equal(await page.getByRole('navigation', { name: 'Chats' }).getByRole('link', { name: 'How was my week?' }).first().getAttribute('aria-current'), 'page')
})
