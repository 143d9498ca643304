/** The person's own copy of everything that the service keeps of them, as one JSON file. */
import { call } from '../api/client'

export async function takeAlong(): Promise<void> {
  const everything = await call<unknown>('GET', '/api/me/export')
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([JSON.stringify(everything, null, 2)], { type: 'application/json' }))
  link.download = `coach-${new Date().toISOString().slice(0, 10)}.json`
  link.click()
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
