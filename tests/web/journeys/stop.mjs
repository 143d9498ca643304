// Stop ends the answer, for the service as well: after a reload it is what it was.
import assert from 'node:assert/strict'
import { answered, api, ask, comeIn, journey, lastAnswer, stopButton, WIDE } from '../browser.mjs'

await journey(WIDE, async (page) => {
  await comeIn(page)
  await ask(page, 'Tell me a story')
  await page.waitForFunction(() => (document.querySelector('.message.coach .prose')?.textContent ?? '').length > 60)
  await stopButton(page).click()
  await answered(page)
  await lastAnswer(page).getByText('Stopped here.').waitFor()
  const said = await lastAnswer(page).locator('.prose').innerText()
  assert.ok(said.length > 60 && !said.includes('number 60'), said)
  const chat = await page.evaluate(() => location.hash.split('/').at(-1))
  const { messages } = await api(page, 'GET', `/api/chats/${chat}/messages`)
  const stored = messages.at(-1).parts.map((part) => (part.type === 'text' ? part.text : '')).join('')
  assert.equal(stored.trim(), said, 'it went on after the stop')
  await page.reload()
  await lastAnswer(page).waitFor()
  assert.equal(await lastAnswer(page).locator('.prose').innerText(), said)
  await ask(page, 'Hello again')
  await answered(page)
  assert.match(await lastAnswer(page).innerText(), /Good to hear from you/)
})
