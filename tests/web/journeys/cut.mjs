// The connection breaks in the middle of an answer, and comes back: so does the answer.
import assert from 'node:assert/strict'
import { answered, ask, comeIn, cuttableWire, journey, lastAnswer, PHONE } from '../browser.mjs'

const wire = await cuttableWire()
try {
  await journey(PHONE, async (page) => {
    await comeIn(page, { url: wire.url })
    await ask(page, 'Tell me a story')
    await page.waitForFunction(() => (document.querySelector('.message.coach .prose')?.textContent ?? '').length > 80)
    wire.cut()
    await page.getByTestId('thinking').getByText('Reconnecting').waitFor()
    assert.ok((await lastAnswer(page).locator('.prose').innerText()).length > 60, 'what was said must stay')
    await wire.refusals(2)
    wire.mend()
    await answered(page)
    const said = await lastAnswer(page).locator('.prose').innerText()
    const numbers = [...said.matchAll(/number (\d+) of/g)].map((match) => Number(match[1]))
    assert.deepEqual(numbers, Array.from({ length: 60 }, (_, index) => index + 1))

    // A message that never left is sent when the wire is whole again, once.
    wire.cut()
    await ask(page, 'Hello there')
    await page.getByTestId('thinking').getByText('Reconnecting').waitFor()
    await wire.refusals(2)
    wire.mend()
    await page.waitForFunction(() => document.querySelectorAll('.message.coach').length === 2, null, { timeout: 20_000 })
    await answered(page)
    assert.match(await lastAnswer(page).innerText(), /Good to hear from you/)
    assert.equal(await page.getByRole('article', { name: 'You', exact: true }).count(), 2)
  })
} finally {
  wire.close()
}
