// A reload in mid-stream takes the answer up again, whole and once.
import assert from 'node:assert/strict'
import { answered, ask, comeIn, journey, lastAnswer, PHONE } from '../browser.mjs'

await journey(PHONE, async (page) => {
  await comeIn(page)
  await ask(page, 'Tell me a story')
  await page.waitForFunction(() => (document.querySelector('.message.coach .prose')?.textContent ?? '').length > 80)
  await page.reload()
  await lastAnswer(page).waitFor()
  await page.waitForFunction(() => document.querySelector('[aria-label="Stop the answer"]') !== null)
  await answered(page)
  const said = await lastAnswer(page).locator('.prose').innerText()
  const numbers = [...said.matchAll(/number (\d+) of/g)].map((match) => Number(match[1]))
  assert.deepEqual(numbers, Array.from({ length: 60 }, (_, index) => index + 1))
  assert.equal(await page.getByRole('article', { name: 'Coach' }).count(), 1)
})
