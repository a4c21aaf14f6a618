import { setupServer } from 'msw/node'
import { expect, test } from 'vitest'
import { createHaloDouble, type HaloRecord, type HaloState, haloHandlers } from '../src/index.ts'
import { startHaloServer } from '../src/server.ts'

let time = Date.UTC(2026, 5, 1)
const now = () => time

interface Tenant {
  url: string
  clientId: string
  clientSecret: string
  state: HaloState
}

/** A sync as an integration runs it: every page of what was changed since the last run. */
async function* changedTickets({ url, clientId, clientSecret }: Tenant, since: string): AsyncGenerator<HaloRecord> {
  const body = new URLSearchParams({ grant_type: 'client_credentials' })
  body.set('client_id', clientId)
  body.set('client_secret', clientSecret)
  const token = (await (await fetch(`${url}/auth/token`, { method: 'POST', body })).json()) as { access_token: string }
  for (let page = 1; ; page += 1) {
    const query = `pageinate=true&page_size=5&page_no=${page}&lastupdatefromdate=${since}&order=id`
    const response = await fetch(`${url}/api/Tickets?${query}`, {
      headers: { authorization: `Bearer ${token.access_token}` },
    })
    const { tickets } = (await response.json()) as { tickets: HaloRecord[] }
    if (tickets.length === 0) return
    yield* tickets
  }
}

async function write({ url, clientId, clientSecret }: Tenant, path: string, records: HaloRecord[]): Promise<void> {
  const body = new URLSearchParams({ grant_type: 'client_credentials' })
  body.set('client_id', clientId)
  body.set('client_secret', clientSecret)
  const token = (await (await fetch(`${url}/auth/token`, { method: 'POST', body })).json()) as { access_token: string }
  const headers = { authorization: `Bearer ${token.access_token}`, 'content-type': 'application/json' }
  const response = await fetch(`${url}/api${path}`, { method: 'POST', headers, body: JSON.stringify(records) })
  expect(response.status).toBe(201)
}

async function syncs(tenant: Tenant): Promise<void> {
  const idsSince = async (since: string) => (await Array.fromAsync(changedTickets(tenant, since))).map(({ id }) => id)
  time += 60_000
  const since = new Date(time).toISOString()
  expect(await idsSince(since)).toEqual([])
  await write(tenant, '/Tickets', [{ id: 1003, summary: 'Changed' }, { summary: 'New' }])
  await write(tenant, '/Actions', [{ ticket_id: 1010, outcome: 'Note' }])
  tenant.state.seed({ Tickets: [{ id: 1005, summary: 'Changed by another' }] })
  expect(await idsSince(since)).toEqual([1003, 1005, 1010, 1020])
  time += 60_000
  expect(await idsSince(new Date(time).toISOString())).toEqual([])
  expect(await idsSince('2026-01-01&includeclosed=true')).toHaveLength(21)
}

test('a sync by lastupdatefromdate gets exactly the changed tickets, over HTTP', async () => {
  await using server = await startHaloServer({ tickets: 20, now, tokenLifetime: 3600 })
  await syncs(server)
})

test('a sync by lastupdatefromdate gets exactly the changed tickets, through the handlers', async () => {
  const double = createHaloDouble({ baseUrl: 'https://tenant.halopsa.com', tickets: 20, now })
  const mock = setupServer(...haloHandlers(double))
  mock.listen()
  try {
    await syncs({ ...double, url: 'https://tenant.halopsa.com' })
  } finally {
    mock.close()
  }
})

test('a client that pages while tickets come in sees them in its later pages', async () => {
  await using server = await startHaloServer({ tickets: 7, now })
  server.state.during('GET /Tickets', (_, count) => {
    if (count === 1) server.state.seed({ Tickets: [{ summary: 'Came meanwhile' }] })
  })
  const tickets = await Array.fromAsync(changedTickets(server, '2026-01-01'))
  expect(tickets.map(({ id }) => id)).toEqual([1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007])
})
