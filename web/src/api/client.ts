/** Requests in the name of the person: the access token lives in memory, the refresh cookie is out of reach. */

export class ApiError extends Error {
  constructor(
    message: string,
    readonly code: string,
    readonly status: number,
    readonly retryable = false,
    readonly fields: readonly { path: string; message: string }[] = [],
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(message)
  }
}

/** No answer at all: the network or the server is away. */
export class NoConnection extends Error {}

/** Set while someone is signed in here: without it there is no cookie to ask with. */
export const SIGNED_IN = 'coach.signed-in'

let accessToken: string | null = null
let refreshing: Promise<boolean> | null = null
let whenSignedOut: () => void = () => {}

export function setAccessToken(token: string | null): void {
  accessToken = token
}

export function onSignedOut(listener: () => void): void {
  whenSignedOut = listener
}

const OWN_HEADERS = { 'X-Coach-Refresh': 'cookie' }

export function tokenOf(body: unknown): string | null {
  const token = (body as { access_token?: unknown } | null)?.access_token
  return typeof token === 'string' ? token : null
}

async function askForToken(): Promise<boolean> {
  const response = await reach('/api/auth/refresh', { method: 'POST', headers: OWN_HEADERS, credentials: 'same-origin', keepalive: true })
  if (response.status >= 500) throw await errorOf(response)
  accessToken = response.ok ? tokenOf(await response.json()) : null
  return accessToken !== null
}

/** One tab at a time: a refresh token counts once, and a second use would end the session. */
async function alone(): Promise<boolean> {
  return 'locks' in navigator ? await navigator.locks.request('coach.refresh', askForToken) : askForToken()
}

/** Get a new access token with the refresh cookie; requests at the same time share one. */
export function refresh(): Promise<boolean> {
  const asked: Promise<boolean> = refreshing ?? alone().finally(() => {
    refreshing = null
  })
  refreshing = asked
  return asked
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init)
  } catch (error) {
    if ((error as Error).name === 'AbortError') throw error
    throw new NoConnection('fetch failed', { cause: error })
  }
}

/** `fetch` with the person's token; asks for a new one and repeats once when it has run out. */
export async function authorizedFetch(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const send = () => {
    const headers = new Headers(init.headers)
    if (accessToken) headers.set('Authorization', `Bearer ${accessToken}`)
    headers.set('X-Coach-Refresh', 'cookie')
    return fetch(input, { ...init, headers, credentials: 'same-origin' })
  }
  const response = await send()
  if (response.status !== 401) return response
  if (await refresh()) return send()
  whenSignedOut()
  return response
}

/** Read the service's error body, whatever came. */
export async function errorOf(response: Response): Promise<ApiError> {
  const text = await response.text().catch(() => '')
  return errorFrom(text, response.status, Number(response.headers.get('Retry-After')) || null)
}

export function errorFrom(text: string, status: number, retryAfterSeconds: number | null = null): ApiError {
  try {
    const error = (JSON.parse(text) as { error: Record<string, unknown> }).error
    const details = (error.details ?? error) as { fields?: { path: string; message: string }[] }
    return new ApiError(
      String(error.message ?? ''), String(error.code ?? 'error'), status, error.retryable === true,
      Array.isArray(details.fields) ? details.fields : [], retryAfterSeconds,
    )
  } catch {
    return new ApiError('', status === 429 ? 'too_many' : status >= 500 ? 'unavailable' : 'error', status, status >= 500 || status === 429, [], retryAfterSeconds)
  }
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** One request with JSON in both directions; throws ApiError or NoConnection. */
export async function call<T>(method: Method, path: string, body?: unknown): Promise<T> {
  let response: Response
  try {
    response = await authorizedFetch(path, {
      method,
      headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
  } catch (error) {
    if (error instanceof ApiError) throw error
    throw new NoConnection('fetch failed', { cause: error })
  }
  if (!response.ok) throw await errorOf(response)
  const text = await response.text()
  return (text ? JSON.parse(text) : null) as T
}

/** Ask for a session without one: register, sign in. */
export async function open<T>(path: string, body: unknown): Promise<T> {
  const response = await reach(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...OWN_HEADERS },
    credentials: 'same-origin',
    body: JSON.stringify(body),
  })
  if (!response.ok) throw await errorOf(response)
  const answer = (await response.json()) as T
  accessToken = tokenOf(answer)
  return answer
}
