// Pictures of the main views for the README: COACH_URL=... CHROMIUM=... node tests/web/screenshots.mjs FOLDER
import { mkdirSync } from 'node:fs'
import { answered, ask, comeIn, journey, PHONE, SERVICE, WIDE } from './browser.mjs'

const folder = process.argv[2]
mkdirSync(folder, { recursive: true })
const shot = async (page, name) => {
  await page.mouse.move(0, 0)
  await page.waitForTimeout(700)
  await page.screenshot({ path: `${folder}/${name}.png` })
}
const phone = { ...PHONE, deviceScaleFactor: 2 }
const enter = async (page) => {
  await page.goto(SERVICE)
  await page.getByRole('button', { name: /demo account/ }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
}
const view = async (page, name) => {
  await page.goto(`${SERVICE}/#/${name}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

await journey({ ...WIDE, colorScheme: 'light' }, async (page) => {
  await page.goto(SERVICE)
  await page.getByRole('button', { name: /demo account/ }).waitFor()
  await shot(page, 'door-light')
  await enter(page)
  await ask(page, 'How was my week?')
  await answered(page)
  await page.getByRole('region', { name: 'Eating', exact: true }).waitFor()
  await shot(page, 'chat-light')
  await view(page, 'today')
  await shot(page, 'today-light')
})
await journey({ ...WIDE, colorScheme: 'dark' }, async (page) => {
  await enter(page)
  await view(page, 'progress')
  await page.getByRole('heading', { name: 'Weight' }).waitFor()
  await shot(page, 'progress-dark')
})
await journey({ ...phone, colorScheme: 'light' }, async (page) => {
  await enter(page)
  await shot(page, 'hello-phone')
  await ask(page, 'I want quick results before summer')
  await answered(page)
  await shot(page, 'notice-phone')
  await ask(page, 'Please log my weight')
  await page.getByRole('region', { name: 'Save this check-in?' }).waitFor()
  await shot(page, 'approval-phone')
  await view(page, 'today')
  await shot(page, 'today-phone')
})
await journey({ ...phone, colorScheme: 'dark' }, async (page) => {
  await enter(page)
  await ask(page, 'How was my week?')
  await answered(page)
  await page.getByRole('region', { name: 'Eating', exact: true }).waitFor()
  await shot(page, 'chat-phone-dark')
})
await journey({ ...phone, colorScheme: 'light' }, async (page) => {
  await comeIn(page)
  await ask(page, 'I made myself throw up again after dinner')
  await answered(page)
  await shot(page, 'support-phone')
})
