// Lighthouse's phone profile of the door and of the chat after sign-in, with nothing in the cache.
//   npm install --prefix /tmp/lighthouse lighthouse@12
//   node bench/page.mjs http://127.0.0.1:8000 /tmp/lighthouse [runs]
import { createRequire } from 'node:module'
import { loadavg } from 'node:os'

const [url, tools, runs = '5'] = process.argv.slice(2)
const from = createRequire(`${tools}/package.json`)
const { default: lighthouse } = await import(from.resolve('lighthouse'))
const { default: puppeteer } = await import(from.resolve('puppeteer-core'))
const FIGURES = { FCP: 'first-contentful-paint', LCP: 'largest-contentful-paint', TBT: 'total-blocking-time', SI: 'speed-index' }
const SETTINGS = {
  onlyCategories: ['performance', 'accessibility'],
  clearStorageTypes: ['file_systems', 'shader_cache', 'service_workers', 'cache_storage'], // but nobody is signed out
}

const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
const page = await browser.newPage()

async function measure(view) {
  const rows = []
  while (rows.length < Number(runs)) {
    const { lhr } = await lighthouse(url, SETTINGS, undefined, page)
    if (lhr.runtimeError) {
      console.log(view, lhr.runtimeError.code)
      continue
    }
    const score = (category) => Math.round(lhr.categories[category].score * 100)
    const figures = Object.entries(FIGURES).map(([name, audit]) => [name, Math.round(lhr.audits[audit].numericValue)])
    rows.push({ performance: score('performance'), accessibility: score('accessibility'), ...Object.fromEntries(figures), benchmark: lhr.environment.benchmarkIndex, load: loadavg()[0] })
    console.log(view, rows.at(-1))
  }
  const median = (name) => rows.map((row) => row[name]).toSorted((a, b) => a - b)[Math.floor(rows.length / 2)]
  console.log(view, 'median', Object.fromEntries(Object.keys(rows[0]).map((name) => [name, median(name)])))
}

await measure('door')
await page.goto(url)
await (await page.waitForSelector('.demo button')).click()
await page.waitForSelector('.welcome h1')
await measure('chat')
await browser.close()
