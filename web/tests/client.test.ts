import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiError, authorizedFetch, call, NoConnection, onSignedOut, open, refresh, setAccessToken } from '../src/api/client'
import { ok, refused, service } from './stage'

beforeEach(() => setAccessToken(null))

describe('requests', () => {
  it('carry the token, and ask for a new one once when it has run out', async () => {
    let token = 'old'
    const asked = service({
      'POST /api/auth/login': ok({ access_token: 'old' }),
      'POST /api/auth/refresh': () => {
        token = 'new'
        return ok({ access_token: 'new' })()
      },
      'GET /api/me': () => (token === 'new' ? ok({ id: 'u' })() : refused(401, 'not_signed_in')()),
    })
    await open('/api/auth/login', {})
    expect(await call('GET', '/api/me')).toEqual({ id: 'u' })
    const me = asked.filter(({ route }) => route === 'GET /api/me').map(({ headers }) => headers.get('Authorization'))
    expect(me).toEqual(['Bearer old', 'Bearer new'])
    expect(asked.find(({ route }) => route.includes('refresh'))!.headers.get('X-Coach-Refresh')).toBe('cookie')
  })

  it('at the same time share one refresh', async () => {
    const asked = service({ 'POST /api/auth/refresh': ok({ access_token: 'new' }) })
    expect(await Promise.all([refresh(), refresh(), refresh()])).toEqual([true, true, true])
    expect(asked).toHaveLength(1)
  })

  it('say that the session is over when there is no new token', async () => {
    const over = vi.fn()
    onSignedOut(over)
    service({ 'POST /api/auth/refresh': refused(401, 'session_ended'), 'GET /api/me': refused(401, 'not_signed_in') })
    await expect(call('GET', '/api/me')).rejects.toMatchObject({ status: 401 })
    expect(over).toHaveBeenCalledOnce()
  })

  it('tell what the service said, field by field', async () => {
    service({ 'PUT /api/profile': () => new Response(JSON.stringify({ error: { code: 'invalid', message: 'Not so.', retryable: false, requestId: 'r', fields: [{ path: 'height_cm', message: 'Too tall.' }] } }), { status: 422 }) })
    const error = await call('PUT', '/api/profile', {}).catch((each: unknown) => each)
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ code: 'invalid', status: 422, fields: [{ path: 'height_cm', message: 'Too tall.' }] })
  })

  it('without an answer are no error of the service', async () => {
    service({})
    await expect(call('GET', '/api/me')).rejects.toBeInstanceOf(NoConnection)
    await expect(authorizedFetch('/api/chat')).rejects.toBeInstanceOf(TypeError)
  })

  it('survive an answer that is no JSON', async () => {
    service({ 'GET /api/me': () => new Response('<html>bad gateway</html>', { status: 502 }) })
    await expect(call('GET', '/api/me')).rejects.toMatchObject({ code: 'unavailable', retryable: true })
  })
})
