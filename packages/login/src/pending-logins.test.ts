import { afterEach, expect, test, vi } from 'vitest'
import { redirectUri } from '../test/set-up.ts'
import { HaloLogin, type LoginStore } from './index.ts'

const options = { companyUrl: 'https://acme.halopsa.com', clientId: 'id', redirectUri }
const hour = 3_600_000

afterEach(() => {
  vi.useRealTimers()
})

function setUp(pendingStore: LoginStore = new Map<string, unknown>()) {
  vi.useFakeTimers({ toFake: ['Date'] })
  return new HaloLogin({ ...options, pendingStore })
}

/** The URL on which a user comes back from a login page, refused. */
function refusal(page: URL): URL {
  const url = new URL(redirectUri)
  url.searchParams.set('error', 'access_denied')
  url.searchParams.set('state', page.searchParams.get('state') ?? '')
  url.searchParams.set('iss', `${options.companyUrl}/auth`)
  return url
}

const verifiers = (store: Map<string, unknown>) => JSON.stringify([...store.values()]).match(/verifier/g)?.length ?? 0

test('the next login removes the verifiers of those that were abandoned', async () => {
  const store = new Map<string, unknown>()
  const login = setUp(store)
  for (let count = 0; count < 10; count++) await login.begin()
  expect(verifiers(store)).toBe(10)
  vi.setSystemTime(Date.now() + hour)
  await login.begin()
  expect(verifiers(store)).toBe(1)
})

test('a login that comes back removes those that were abandoned, and leaves nothing itself', async () => {
  const store = new Map<string, unknown>()
  const login = setUp(store)
  await login.begin()
  vi.setSystemTime(Date.now() + hour / 2)
  const page = await login.begin()
  vi.setSystemTime(Date.now() + hour / 2)
  await expect(login.complete(refusal(page))).rejects.toMatchObject({ data: { error: 'access_denied' } })
  expect([...store]).toEqual([])
})

test('several logins wait side by side', async () => {
  const store = new Map<string, unknown>()
  const login = setUp(store)
  const pages = await Promise.all([
    login.begin(),
    login.begin(),
    new HaloLogin({ ...options, pendingStore: store }).begin(),
  ])
  expect(verifiers(store)).toBe(3)
  for (const page of pages) {
    await expect(login.complete(refusal(page))).rejects.toMatchObject({ data: { error: 'access_denied' } })
  }
  expect([...store]).toEqual([])
})

test('a login that waited for an hour is refused', async () => {
  const login = setUp()
  const page = await login.begin()
  vi.setSystemTime(Date.now() + hour)
  await expect(login.complete(refusal(page))).rejects.toThrow(/began no login/)
})

test('the store is told how long each value is needed', async () => {
  const set = vi.fn()
  await setUp({ get() {}, set, delete() {} }).begin()
  expect(set.mock.calls.map(([, , lifetime]) => lifetime)).toEqual([hour, hour])
})

test.each(['text', 5, null, {}, { verifier: 5 }])(
  'what others wrote in place of a login is none: %j',
  async (value) => {
    const login = setUp({ get: () => value, set() {}, delete() {} })
    const page = await login.begin()
    await expect(login.complete(refusal(page))).rejects.toThrow(/began no login/)
  },
)

test('a state cannot name the list of the logins', async () => {
  const store = new Map<string, unknown>()
  const login = setUp(store)
  const page = await login.begin()
  for (const state of ['pending', 'store', '__proto__', '']) {
    page.searchParams.set('state', state)
    await expect(login.complete(refusal(page))).rejects.toThrow(/began no login/)
  }
  vi.setSystemTime(Date.now() + hour)
  await login.begin()
  expect(verifiers(store)).toBe(1)
})
