/** The person's own copy of everything that the service keeps of them: a ZIP of JSON and CSV. */
import { authorizedFetch, errorOf } from '../api/client'

export async function takeAlong(): Promise<void> {
  // In number-free mode the page has shown its notice before it comes here.
  const response = await authorizedFetch('/api/me/export?notice_read=true')
  if (!response.ok) throw await errorOf(response)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await response.blob())
  link.download = `coach-${new Date().toISOString().slice(0, 10)}.zip`
  link.click()
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
