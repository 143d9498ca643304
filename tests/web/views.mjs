// Looks at every view with axe, in light and dark, and at how wide it is.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { answered, ask, comeIn, SERVICE } from './browser.mjs'

const AXE = readFileSync(new URL('../../web/node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const THEMES = ['light', 'dark']

/** Past what loads and what fades in, so that colours are the last ones. */
const settled = (page) => page.waitForFunction(() => !document.querySelector('.skeleton') && document.getAnimations().every((each) => each.playState !== 'running' || each.effect.getTiming().iterations === Infinity))

async function check(page, name) {
  const [content, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  assert.ok(content <= seen, `${name} is ${content} px wide in ${seen} px`)
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme })
    await page.waitForFunction((theme) => document.documentElement.dataset.theme === theme, colorScheme)
    await settled(page)
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
    const told = await page.evaluate(async (tags) => {
      const { violations } = await window.axe.run(document, { runOnly: tags, resultTypes: ['violations'] })
      return violations.map((each) => `${each.impact} ${each.id}: ${each.nodes.map((node) => node.target.join(' ')).slice(0, 4).join(' | ')}`)
    }, TAGS)
    assert.deepEqual(told, [], `${name}, ${colorScheme}`)
  }
}

/** Go through every view; `size` names the window in what is told. */
export async function views(page, size) {
  await page.goto(SERVICE)
  await page.getByRole('button', { name: /demo account/ }).waitFor()
  await check(page, `${size} door`)
  await page.getByRole('button', { name: 'Create account' }).click()
  await check(page, `${size} register`)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: 'Forgot your password?' }).click()
  await check(page, `${size} forgot`)
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
  for (const view of ['today', 'progress', 'plan', 'settings', 'welcome']) {
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
