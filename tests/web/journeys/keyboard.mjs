// Everything works without a pointer: in, ask, open what was looked at, copy, out.
import assert from 'node:assert/strict'
import { answered, comeIn, composer, journey, lastAnswer, WIDE } from '../browser.mjs'

const focused = (page) => page.evaluate(() => {
  const element = document.activeElement
  return `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent ?? ''}`.trim().slice(0, 60)
})

async function tabTo(page, wanted, most = 60) {
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press('Tab')
    const here = await focused(page)
    const outlined = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement)
      const box = document.activeElement.closest('.box')
      return style.outlineStyle !== 'none' || (box !== null && getComputedStyle(box).boxShadow !== 'none')
    })
    if (wanted.test(here)) {
      assert.ok(outlined, `the focus is not seen on ${here}`)
      return
    }
  }
  assert.fail(`no way by Tab to ${wanted}`)
}

await journey(WIDE, async (page) => {
  await comeIn(page)
  await page.evaluate(() => document.activeElement.blur())
  await page.keyboard.press('Tab')
  assert.match(await focused(page), /Skip to content/)
  await page.keyboard.press('Enter')
  await tabTo(page, /Your message/)
  await page.keyboard.type('How was my week?')
  await page.keyboard.press('Enter')
  await answered(page)
  assert.ok(await composer(page).evaluate((element) => element === document.activeElement), 'the focus stays where one writes')
  await page.evaluate(() => document.getElementById('main').focus())
  await tabTo(page, /Looked at what you ate/)
  await page.keyboard.press('Enter')
  await lastAnswer(page).locator('.found').getByText('Average a day').waitFor()
  await tabTo(page, /Good answer/)
  await page.keyboard.press('Space')
  await page.waitForFunction(() => document.querySelector('[aria-label="Good answer"]').getAttribute('aria-pressed') === 'true')
})
