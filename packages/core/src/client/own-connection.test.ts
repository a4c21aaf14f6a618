import { expect, test, vi } from 'vitest'
import { HaloClient } from '../index.ts'

test('in Deno, a write goes on a connection of its own, which Deno cannot take for one to send it again on', async () => {
  const pool = { close() {} }
  const createHttpClient = vi.fn(() => pool)
  const fetch = vi.fn(async (..._: [Request, { client?: unknown }?]) => Response.json({}))
  vi.stubGlobal('Deno', { createHttpClient })
  vi.stubGlobal('fetch', fetch)
  const halo = new HaloClient({ companyUrl: 'https://x.example', auth: 'x' })
  for (const method of ['get', 'post', 'delete'] as const) await halo.request({ method, path: '/Tickets' })
  expect(fetch.mock.calls.map(([{ method }, init]) => [method, init?.client])).toEqual([
    ['GET', undefined],
    ['POST', pool],
    ['DELETE', pool],
  ])
  expect(createHttpClient.mock.calls).toEqual([[{ poolMaxIdlePerHost: 0 }]])
  vi.unstubAllGlobals()
})
