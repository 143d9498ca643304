// axe finds nothing wrong in any view, light and dark; nothing needs sideways scrolling at 320 px.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { answered, ask, comeIn, journey, SERVICE } from '../browser.mjs'

const AXE = readFileSync(new URL('../../../web/node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function check(page, name) {
  await page.waitForTimeout(400)
  await page.evaluate(AXE)
  const { violations } = await page.evaluate((tags) => window.axe.run(document, { runOnly: tags }), TAGS)
  const told = violations.map((each) => `${each.impact} ${each.id}: ${each.nodes.map((node) => node.target.join(' ')).slice(0, 4).join(' | ')}`)
  assert.deepEqual(told, [], name)
  const [content, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  assert.ok(content <= seen, `${name} is ${content} px wide in ${seen} px`)
}

async function views(page, size) {
  await page.goto(SERVICE)
  await page.getByRole('button', { name: /demo account/ }).waitFor()
  await check(page, `${size} door`)
  await page.getByRole('button', { name: 'Create account' }).click()
  await check(page, `${size} register`)
  await comeIn(page)
  await check(page, `${size} hello`)
  await ask(page, 'How was my week?')
  await answered(page)
  await page.getByRole('region', { name: 'Eating', exact: true }).waitFor()
  await page.getByText('Looked at what you ate').click()
  await check(page, `${size} answer`)
  await ask(page, 'Please log my weight')
  await page.getByRole('region', { name: 'Save this check-in?' }).waitFor()
  await check(page, `${size} approval`)
  for (const view of ['today', 'progress', 'settings', 'welcome']) {
    await page.goto(`${SERVICE}/#/${view}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    const closed = page.locator('details:not([open]) > summary')
    while (await closed.count()) await closed.first().click()
    await check(page, `${size} ${view}`)
  }
  await page.goto(`${SERVICE}/#/chat`)
  await ask(page, 'I made myself throw up again after dinner')
  await answered(page)
  await check(page, `${size} support`)
}

await journey({ viewport: { width: 320, height: 640 }, colorScheme: 'light', reducedMotion: 'reduce' }, (page) => views(page, 'narrow, light'))
await journey({ viewport: { width: 1280, height: 840 }, colorScheme: 'dark', reducedMotion: 'reduce' }, (page) => views(page, 'wide, dark'))
