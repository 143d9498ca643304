// What a guard replaces is never on the page, not for one frame, nor in what is read out.
import assert from 'node:assert/strict'
import { answered, ask, comeIn, journey, lastAnswer, PHONE } from '../browser.mjs'

const FORBIDDEN = '500 ?cal|500 ?kcal|5 ?kg per|skip all'

await journey(PHONE, async (page) => {
  await comeIn(page)
  await page.evaluate((pattern) => {
    const forbidden = new RegExp(pattern, 'i')
    window.samples = 0
    window.leaks = []
    const look = () => {
      window.samples += 1
      const text = document.body.textContent ?? ''
      if (forbidden.test(text)) window.leaks.push(text.slice(-200))
    }
    new MutationObserver(look).observe(document.body, { childList: true, characterData: true, subtree: true })
    const frame = () => {
      look()
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  }, FORBIDDEN)
  await ask(page, 'Say something that is not safe: unsafe')
  await answered(page)
  const until = await page.evaluate(() => window.samples + 20)
  await page.waitForFunction((until) => window.samples > until, until)
  const { samples, leaks } = await page.evaluate(() => ({ samples: window.samples, leaks: window.leaks }))
  assert.ok(samples > 30, `only ${samples} samples`)
  assert.deepEqual(leaks, [])
  const said = await lastAnswer(page).innerText()
  assert.match(said, /Here is one idea/)
  assert.match(said, /I changed part of this reply/)

  await lastAnswer(page).getByRole('button', { name: 'This was wrong' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Was this wrong?' })
  await dialog.getByLabel(/What was wrong/).fill('It was fine for me.')
  await dialog.getByRole('button', { name: 'Send' }).click()
  await lastAnswer(page).getByText('Thank you. A person will look at it.').waitFor()
  await page.reload()
  await lastAnswer(page).getByText('I changed part of this reply').first().waitFor()
  assert.doesNotMatch(await page.locator('body').innerText(), new RegExp(FORBIDDEN, 'i'))
})
