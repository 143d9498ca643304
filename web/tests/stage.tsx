/** A place to render parts of the page in, with a person and English words; and a service by script. */
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { PersonContext, type Person } from '../src/account/person'
import type { CoachMessage } from '../src/chat/types'
import { formatFor, type Units } from '../src/measures'
import { ToastProvider } from '../src/ui/toasts'
import { speak, WordsProvider } from '../src/words'

export function person(change: Partial<Person> = {}, units: Units = 'metric'): Person {
  return {
    me: { id: 'u', email: 'robin@coach.example', role: 'user', is_verified: true, preferred_language: 'en', created_at: '2026-01-01T00:00:00Z' },
    profile: { display_name: 'Robin', height_cm: 176, sex: 'female', birth_year: 1990, activity_level: 'moderate', timezone: 'UTC', country: 'GB', units, is_pregnant: false, is_breastfeeding: false },
    numberFree: false,
    format: formatFor('en', units),
    today: '2026-11-22',
    timeZone: 'UTC',
    ...change,
  }
}

export async function show(children: ReactNode, who: Person = person()) {
  await speak('en')
  return render(<WordsProvider><ToastProvider><PersonContext value={who}>{children}</PersonContext></ToastProvider></WordsProvider>)
}

export function said(...parts: unknown[]): CoachMessage {
  return { id: 'a1', role: 'assistant', parts: parts as CoachMessage['parts'], metadata: { finished: true, createdAt: '2026-11-22T09:00:00Z' } }
}

export const text = (words: string) => ({ type: 'text', text: words, state: 'done' })

/** Answer requests by method and path; what was asked is kept. */
export function service(answers: Record<string, (body: unknown) => Response | Promise<Response>>) {
  const asked: { route: string; body: unknown; headers: Headers }[] = []
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init: RequestInit = {}) => {
    const route = `${init.method ?? 'GET'} ${String(input).split('?')[0]}`
    const body: unknown = init.body ? JSON.parse(String(init.body)) : null
    asked.push({ route, body, headers: new Headers(init.headers) })
    const answer = answers[route]
    if (!answer) throw new TypeError('fetch failed')
    return answer(body)
  })
  return asked
}

export const ok = (body: unknown, status = 200) => () => new Response(JSON.stringify(body), { status })
export const refused = (status: number, code: string, message = '') => () => new Response(JSON.stringify({ error: { code, message, retryable: false, requestId: 'r' } }), { status })

/** A stream whose frames come when they are sent. */
export function stream() {
  let controller: ReadableStreamDefaultController<Uint8Array>
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({ start(given) { controller = given } })
  return {
    response: () => new Response(body, { headers: { 'content-type': 'text/event-stream' } }),
    send: (...frames: object[]) => frames.forEach((frame) => controller.enqueue(encoder.encode(`data: ${JSON.stringify(frame)}\n\n`))),
    end() {
      controller.enqueue(encoder.encode('data: [DONE]\n\n'))
      controller.close()
    },
    cut: () => controller.error(new TypeError('network error')),
  }
}
