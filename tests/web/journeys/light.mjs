// The first view of the chat is small; with all that the first answer needs it still fits in 250 kB compressed, and charts come only with an answer that has one.
import assert from 'node:assert/strict'
import { answered, ask, comeIn, composer, journey, PHONE } from '../browser.mjs'

const MOST_AT_FIRST = 150_000
const MOST_BYTES = 250_000

/** What the page has fetched from the service that is not its data, in bytes as they crossed the wire. */
const fetched = (page) => page.evaluate(() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
  .filter((each) => !new URL(each.name).pathname.startsWith('/api/'))
  .map((each) => ({ name: new URL(each.name).pathname, bytes: each.transferSize })))

await journey(PHONE, async (page, context) => {
  await comeIn(page)
  const again = await context.newPage() // without what the first page left in the cache
  const wire = await context.newCDPSession(again)
  await wire.send('Network.enable')
  await wire.send('Network.setCacheDisabled', { cacheDisabled: true })
  await page.close()
  await again.goto(process.env.COACH_URL)
  await composer(again).waitFor()
  const files = await fetched(again)
  const sum = (all) => all.reduce((bytes, each) => bytes + each.bytes, 0)
  assert.ok(files.every((each) => each.bytes > 0), `from the cache: ${JSON.stringify(files)}`)
  assert.ok(sum(files) > 50_000 && sum(files) <= MOST_AT_FIRST, `${sum(files)} bytes: ${JSON.stringify(files)}`)
  assert.deepEqual(files.filter((each) => /sdk|message/.test(each.name)), [], 'the first view waits for what it does not need')
  await ask(again, 'Hello')
  await answered(again)
  const all = await fetched(again)
  assert.ok(all.some((each) => /sdk/.test(each.name)))
  assert.ok(sum(all) <= MOST_BYTES, `${sum(all)} bytes: ${JSON.stringify(all)}`)
  const charts = (all) => all.filter((each) => /chart|tool-cards/.test(each.name))
  assert.deepEqual(charts(all), [])
  await ask(again, 'How was my week?')
  await answered(again)
  await again.getByRole('region', { name: 'Eating', exact: true }).waitFor()
  assert.ok(charts(await fetched(again)).length > 0, 'the chart came from somewhere else')
  console.log(`${sum(files)} bytes at first, ${sum(all)} with an answer`)
})
