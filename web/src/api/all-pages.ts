/** Every item of a list that comes in pages, up to a bound. */
import { call } from './client'
import type { Page } from './types'

const MOST_PAGES = 12

export async function allPages<T>(path: string, query: Record<string, string>): Promise<T[]> {
  const items: T[] = []
  let cursor: string | null = null
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const search = new URLSearchParams({ ...query, limit: '200', ...(cursor ? { cursor } : {}) })
    const answer: Page<T> = await call<Page<T>>('GET', `${path}?${search}`)
    items.push(...answer.items)
    cursor = answer.next_cursor
    if (!cursor) break
  }
  return items
}
