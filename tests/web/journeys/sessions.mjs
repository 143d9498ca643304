// The list of conversations: named after their first words, found, renamed, deleted.
import assert from 'node:assert/strict'
import { answered, ask, comeIn, composer, journey, lastAnswer, WIDE } from '../browser.mjs'

await journey(WIDE, async (page) => {
  await comeIn(page)
  const list = page.getByRole('navigation', { name: 'Chats' })
  await ask(page, 'Hello from the garden')
  await answered(page)
  await page.getByRole('link', { name: 'New chat' }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await ask(page, 'Hello from the kitchen')
  await answered(page)
  await list.getByRole('link', { name: 'Hello from the kitchen' }).waitFor()
  assert.equal(await list.getByRole('link').count(), 2)

  await page.getByRole('searchbox', { name: 'Search chats' }).fill('garden')
  await list.getByRole('link', { name: 'Hello from the kitchen' }).waitFor({ state: 'detached' })
  await list.getByRole('link', { name: 'Hello from the garden' }).click()
  assert.match(await page.getByRole('article', { name: 'You', exact: true }).innerText(), /garden/)

  await page.getByRole('button', { name: 'More for “Hello from the garden”' }).click()
  await page.getByRole('button', { name: 'Rename' }).click()
  await page.getByLabel('Name of the chat').fill('Outside')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('searchbox', { name: 'Search chats' }).fill('')
  await list.getByRole('link', { name: 'Outside' }).waitFor()

  await page.getByRole('button', { name: 'More for “Outside”' }).click()
  await page.getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('dialog', { name: 'Delete this chat?' }).getByRole('button', { name: 'Delete' }).click()
  await list.getByRole('link', { name: 'Outside' }).waitFor({ state: 'detached' })
  await composer(page).waitFor()
  assert.equal(await page.getByRole('article').count(), 0)
  await page.reload()
  await list.getByRole('link', { name: 'Hello from the kitchen' }).click()
  await lastAnswer(page).getByRole('button', { name: 'Good answer', exact: true }).click()
  await lastAnswer(page).getByRole('button', { name: 'Answer again' }).click()
  await answered(page)
  assert.equal(await page.getByRole('article', { name: 'Coach' }).count(), 1)
})
