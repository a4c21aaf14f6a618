import { CommandError } from '@halopsa/command'
import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { unusedPort } from '@halopsa/testing'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type LoopbackLogin, signInByBrowser } from './loopback-login.ts'
import { personProfile } from './test-surroundings.ts'

let server: HaloServer
let store: Map<string, unknown>

beforeEach(async () => {
  server = await startHaloServer()
  store = new Map()
})
afterEach(() => server.close())

/** Fills in the login page, and follows it back. */
const signIn = (page: URL) =>
  fetch(page, { method: 'POST', body: new URLSearchParams({ username: 'agent', password: 'password' }) })

const login = (show: (page: URL) => Promise<unknown>, options: Partial<LoopbackLogin> = {}) =>
  signInByBrowser({
    profile: personProfile(server.url),
    store,
    signal: new AbortController().signal,
    show: async (page) => void (await show(page)),
    ...options,
  })

const redirectUriOf = (page: URL) => new URL(page.searchParams.get('redirect_uri') ?? '')

test('signs a person in, tells so in the browser, and closes the port', async () => {
  let redirectUri = new URL('http://127.0.0.1')
  let response = new Response()
  const { user } = await login(async (page) => {
    redirectUri = redirectUriOf(page)
    response = await signIn(page)
  })
  expect(user).toMatchObject({ preferred_username: 'agent' })
  expect([...store.values()]).toMatchObject([{ accessToken: expect.any(String), refreshToken: expect.any(String) }])
  expect(response.status).toBe(200)
  expect(response.headers.get('referrer-policy')).toBe('no-referrer')
  expect(await response.text()).toContain('You are signed in')
  expect(redirectUri.href).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/callback$/)
  await expect(fetch(redirectUri)).rejects.toThrow()
})

test('comes back to the port that was asked for', async () => {
  const port = await unusedPort()
  await login(
    async (page) => {
      expect(redirectUriOf(page).port).toBe(String(port))
      await signIn(page)
    },
    { port },
  )
})

test('a port that is taken is a system error', async () => {
  await expect(login(signIn, { port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})

test('other requests get 404, and end nothing', async () => {
  const statuses: number[] = []
  await login(async (page) => {
    const state = page.searchParams.get('state')
    for (const path of [
      '/',
      '/favicon.ico',
      '/callback',
      '/callback?state=other&code=x',
      `/other?state=${state}&code=x`,
    ]) {
      statuses.push((await fetch(new URL(path, redirectUriOf(page)))).status)
    }
    const wrongMethod = new URL(`?state=${state}&code=x`, redirectUriOf(page))
    statuses.push((await fetch(wrongMethod, { method: 'POST' })).status)
    await signIn(page)
  })
  expect(statuses).toEqual([404, 404, 404, 404, 404, 404])
})

test('a refusal ends the login with exit code 3, here and in the browser', async () => {
  let response = new Response()
  const failure = await login(async (page) => {
    const callback = redirectUriOf(page)
    const { searchParams } = page
    const error = { error: 'access_denied', error_description: 'Not for you', iss: `${server.url}/auth` }
    callback.search = String(new URLSearchParams({ ...error, state: searchParams.get('state') ?? '' }))
    response = await fetch(callback)
  }).catch((error) => error)
  expect(failure).toBeInstanceOf(CommandError)
  expect(failure).toMatchObject({ exitCode: 3, message: 'Nothing was stored. The login failed: Not for you' })
  expect(response.status).toBe(400)
  expect(await response.text()).not.toContain('Not for you')
  expect(store.size).toBe(0)
})

test('a login that nobody completes ends with what may be wrong', async () => {
  const failure = await login(async () => {}, { patience: 50 }).catch((error) => error)
  expect(failure).toMatchObject({
    exitCode: 3,
    message: expect.stringMatching(/redirect URI http:.*\/callback.*--port/),
  })
})

test('Ctrl+C ends it', async () => {
  const controller = new AbortController()
  const failure = login(async () => controller.abort(), { signal: controller.signal })
  await expect(failure).rejects.toMatchObject({ name: 'AbortError' })
  const late = login(async () => {}, { signal: controller.signal })
  await expect(late).rejects.toMatchObject({ name: 'AbortError' })
})
