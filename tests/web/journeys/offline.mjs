// Without a network the page says so, keeps what is being written, and goes on when it is back; what breaks can be asked again.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { answered, ask, comeIn, composer, journey, lastAnswer, PHONE } from '../browser.mjs'

const expected = /Unable to preload|dynamically imported module/ // told by React of the view that cannot be fetched

await journey({ ...PHONE, expected }, async (page, context) => {
  await comeIn(page)
  await ask(page, 'Hello from the garden')
  await answered(page)
  await context.setOffline(true)
  const bar = page.getByRole('status').filter({ hasText: "You're offline" })
  await bar.waitFor()
  await composer(page).fill('Something for later')
  assert.equal(await page.getByRole('button', { name: 'Send' }).isDisabled(), true)
  assert.match(await lastAnswer(page).innerText(), /Good to hear from you/, 'what was said stays')

  // A view that was never fetched says so, and comes when the network does.
  await page.evaluate(() => { location.hash = '#/progress' })
  await page.getByRole('heading', { name: "This view couldn't be shown" }).waitFor()
  await context.setOffline(false)
  await bar.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('heading', { name: 'Weight' }).waitFor()
  await page.goBack()
  await composer(page).waitFor()
  assert.equal(await composer(page).inputValue(), 'Something for later', 'the draft is lost')
  await page.getByRole('button', { name: 'Send' }).click()
  await answered(page)
  assert.equal(await page.getByRole('article', { name: 'Coach' }).count(), 2)

  await ask(page, `Break in the middle, please: ${randomUUID()}`)
  const trouble = page.getByRole('alert')
  await trouble.getByText('This answer was cut off before its end.').waitFor()
  await trouble.getByRole('button', { name: 'Try again' }).click()
  await lastAnswer(page).getByText('Now it is whole.').waitFor()
  await answered(page)
  assert.equal(await trouble.count(), 0)
  assert.equal(await page.getByRole('article', { name: 'Coach' }).count(), 3)
})
