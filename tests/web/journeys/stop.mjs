// Stop ends the answer, for the service as well: after a reload it is what it was.
import assert from 'node:assert/strict'
import { answered, ask, comeIn, journey, lastAnswer, stopButton, WIDE } from '../browser.mjs'

await journey(WIDE, async (page) => {
  await comeIn(page)
  await ask(page, 'Tell me a story')
  await page.waitForFunction(() => (document.querySelector('.message.coach .prose')?.textContent ?? '').length > 60)
  await stopButton(page).click()
  await answered(page)
  await lastAnswer(page).getByText('Stopped here.').waitFor()
  const said = await lastAnswer(page).locator('.prose').innerText()
  assert.ok(said.length > 60 && !said.includes('number 60'), said)
  await page.waitForTimeout(600)
  assert.equal(await lastAnswer(page).locator('.prose').innerText(), said, 'it went on after the stop')
  await page.reload()
  await lastAnswer(page).waitFor()
  assert.equal(await lastAnswer(page).locator('.prose').innerText(), said)
  await ask(page, 'Hello again')
  await answered(page)
  assert.match(await lastAnswer(page).innerText(), /Good to hear from you/)
})
