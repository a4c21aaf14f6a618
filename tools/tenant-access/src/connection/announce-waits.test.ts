import { once } from 'node:events'
import { HaloClient, type Limiter } from '@halopsa/core'
import { WindowLimiter } from '@halopsa/limiter'
import { createHaloDouble } from '@halopsa/msw/double'
import { expect, test } from 'vitest'
import { announceWaits } from './announce-waits.ts'

test('a wait for the turn of a call is told once, and again only after a while', async () => {
  const admit = new EventTarget()
  const limiter: Limiter = {
    acquire: async () => void (await once(admit, 'admitted')),
    refused: () => false,
  }
  const lines: string[] = []
  const told = Promise.withResolvers<void>()
  const log = (line: string) => {
    lines.push(line)
    told.resolve()
  }
  const announced = announceWaits(limiter, log, {
    after: 1,
    every: 60_000,
  })
  const calls = [announced.acquire({}), announced.acquire({})]
  await told.promise
  admit.dispatchEvent(new Event('admitted'))
  await Promise.all(calls)
  expect(lines).toEqual(['Waiting, to keep within the calls that HaloPSA takes of a tenant'])
})

test('a refusal that is waited out is told with the time that HaloPSA asks for', async () => {
  const companyUrl = 'https://acme.halopsa.com'
  const { clientId, clientSecret, handle, state } = createHaloDouble({ baseUrl: companyUrl })
  state.trouble({ on: 'GET /Tickets', times: 1, status: 429, headers: { 'retry-after': '1' } })
  const lines: string[] = []
  const limiter = announceWaits(new WindowLimiter(), (line) => lines.push(line))
  const halo = new HaloClient({ companyUrl, clientId, clientSecret, limiter, fetch: handle })
  await halo.request({ method: 'get', path: '/Tickets' })
  expect(lines).toEqual(['HaloPSA takes no calls for now (429); waiting, as it says for 1 s'])
})

test('one that nobody waits out is told by its error alone', async () => {
  const lines: string[] = []
  const limiter = announceWaits({ acquire() {}, refused: () => false }, (line) => lines.push(line))
  expect(await limiter.refused({}, new Headers({ 'retry-after': '9' }))).toBe(false)
  expect(lines).toEqual([])
})
