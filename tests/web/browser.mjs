// What every journey begins with: a browser, a person, and ways to look at the page.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { createRequire } from 'node:module'
import net from 'node:net'

const require = createRequire(new URL('../../web/package.json', import.meta.url))
const { chromium } = require('playwright-core')

export const SERVICE = process.env.COACH_URL
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
export const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1, hasTouch: true, isMobile: true }
export const WIDE = { viewport: { width: 1280, height: 840 } }
const PASSWORD = 'a calm long walk'

/** Run a journey in a fresh browser; whatever the page complains about fails it, except what is `expected`. */
export async function journey({ expected = null, ...options }, travel) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: FLAGS })
  const complaints = []
  try {
    const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', ...options })
    context.setDefaultTimeout(15_000)
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => console.error(`security policy: ${event.violatedDirective} ${event.blockedURI}`))
    })
    const page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !/Failed to load resource|net::ERR/.test(message.text())) complaints.push(message.text())
    })
    await travel(page, context)
    assert.deepEqual(complaints.filter((each) => !expected?.test(each)), [])
  } finally {
    await browser.close()
  }
}

/** Make an account over the API, with consents and a little data, and come in with it. */
export async function comeIn(page, { url = SERVICE, consents = ['terms', 'privacy', 'health_data', 'model_provider'], path = '/', profile = {} } = {}) {
  const email = `${randomUUID()}@journey.example`
  await page.goto(url)
  await page.evaluate(async ({ email, password, consents, profile }) => {
    const json = { 'Content-Type': 'application/json', 'X-Coach-Refresh': 'cookie' }
    const session = await fetch('/api/auth/register', { method: 'POST', headers: json, body: JSON.stringify({ email, password, birth_year: 1990, display_name: 'Robin', country: 'GB', consents }) })
    if (!session.ok) throw new Error(await session.text())
    const { access_token } = await session.json()
    const authorized = { ...json, Authorization: `Bearer ${access_token}` }
    const put = (where, body) => fetch(where, { method: 'PUT', headers: authorized, body: JSON.stringify(body) }).then(async (answer) => { if (!answer.ok) throw new Error(`${where} ${await answer.text()}`) })
    await put('/api/profile', { height_cm: 176, sex: 'female', activity_level: 'moderate', ...profile })
    const day = (back) => new Date(Date.now() - back * 864e5).toISOString().slice(0, 10)
    for (let back = 20; back >= 1; back -= 1) {
      await put(`/api/check-ins/${day(back)}`, { weight_kg: 82 - (20 - back) * 0.05 + (back % 3) * 0.2 })
      await put(`/api/nutrition-days/${day(back)}`, { calories: 1900 + (back % 5) * 60, protein_g: 110, carbs_g: 200, fat_g: 65, target_calories: 2000 })
    }
    localStorage.setItem('coach.signed-in', '1')
  }, { email, password: PASSWORD, consents, profile })
  await page.goto('about:blank')
  await page.goto(`${url}${path}`)
  await page.locator('.shell, .welcome-page').waitFor()
  return { email, password: PASSWORD }
}

export const composer = (page) => page.getByRole('textbox', { name: 'Your message', exact: true })
export const stopButton = (page) => page.getByRole('button', { name: 'Stop the answer' })
export const lastAnswer = (page) => page.getByRole('article', { name: 'Coach' }).last()

export async function ask(page, text) {
  await composer(page).fill(text)
  await page.getByRole('button', { name: 'Send' }).click()
}

/** Until the answer is complete. */
export async function answered(page) {
  await page.getByRole('article', { name: 'Coach' }).last().waitFor()
  await stopButton(page).waitFor({ state: 'detached' })
}

/** The person's own requests, as the page would make them. */
export async function api(page, method, path) {
  return page.evaluate(async ({ method, path }) => {
    const session = await fetch('/api/auth/refresh', { method: 'POST', headers: { 'X-Coach-Refresh': 'cookie' } })
    const { access_token } = await session.json()
    const answer = await fetch(path, { method, headers: { Authorization: `Bearer ${access_token}` } })
    return answer.status === 204 ? null : answer.json()
  }, { method, path })
}

/** A wire between the page and the service that can be cut. */
export async function cuttableWire() {
  const target = new URL(SERVICE)
  const pairs = new Set()
  let down = false
  let refused = 0
  let waiting = () => {}
  const server = net.createServer((near) => {
    if (down) {
      refused += 1
      waiting()
      return void near.destroy()
    }
    const far = net.connect(Number(target.port), target.hostname)
    const pair = { near, far }
    pairs.add(pair)
    const end = () => {
      near.destroy()
      far.destroy()
      pairs.delete(pair)
    }
    for (const socket of [near, far]) socket.on('error', end).on('close', end)
    near.pipe(far)
    far.pipe(near)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    cut() {
      down = true
      refused = 0
      for (const { near, far } of pairs) {
        near.destroy()
        far.destroy()
      }
    },
    /** Until so many connections have been tried in vain since the cut. */
    refusals: (count) => new Promise((resolve) => {
      waiting = () => refused >= count && resolve()
      waiting()
    }),
    mend() {
      down = false
    },
    close: () => server.close(),
  }
}
