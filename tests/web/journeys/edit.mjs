// A message said in other words takes the place of the first, and what followed it is gone, here and stored.
import assert from 'node:assert/strict'
import { answered, ask, comeIn, journey, lastAnswer, WIDE } from '../browser.mjs'

await journey(WIDE, async (page) => {
  await comeIn(page)
  await ask(page, 'Hello from the garden')
  await answered(page)
  await ask(page, 'And hello from the roof')
  await answered(page)
  const own = page.getByRole('article', { name: 'You', exact: true })
  await own.first().hover()
  await own.first().getByRole('button', { name: 'Edit your message' }).click()
  const field = page.getByRole('textbox', { name: 'Your message, in other words' })
  assert.equal(await field.inputValue(), 'Hello from the garden')
  await field.fill('What is a good plan?')
  await page.getByRole('button', { name: 'Ask again' }).click()
  await answered(page)
  const look = async () => {
    assert.deepEqual(await own.locator('.bubble').allInnerTexts(), ['What is a good plan?'])
    assert.equal(await page.getByRole('article', { name: 'Coach' }).count(), 1)
    assert.match(await lastAnswer(page).innerText(), /gentle plan/)
  }
  await look()
  await page.reload()
  await lastAnswer(page).waitFor()
  await look()
})
