// The first load of the chat fits in 250 kB compressed, and charts come only with the first answer that has one.
import assert from 'node:assert/strict'
import { answered, ask, comeIn, composer, journey, PHONE } from '../browser.mjs'

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
  const bytes = files.reduce((sum, each) => sum + each.bytes, 0)
  assert.ok(files.every((each) => each.bytes > 0), `from the cache: ${JSON.stringify(files)}`)
  assert.ok(bytes > 50_000 && bytes <= MOST_BYTES, `${bytes} bytes: ${JSON.stringify(files)}`)
  const charts = (all) => all.filter((each) => /chart|tool-cards/.test(each.name))
  assert.deepEqual(charts(files), [])
  await ask(again, 'How was my week?')
  await answered(again)
  await again.getByRole('region', { name: 'Eating', exact: true }).waitFor()
  assert.ok(charts(await fetched(again)).length > 0, 'the chart came from somewhere else')
  console.log(`${bytes} bytes`)
})
