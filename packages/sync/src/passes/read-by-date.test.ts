import { openCatalog } from '@halopsa/catalog'
import { HaloClient } from '@halopsa/core'
import { serveHttp } from '@halopsa/testing'
import { expect, test } from 'vitest'
import { HaloCalls } from '../calls/halo-calls.ts'
import { PassRun } from '../proof/pass-run.ts'
import { SqliteStore } from '../stores/sqlite-store.ts'
import type { Table } from '../tables/table.ts'
import { tablesOf } from '../tables/tables-of.ts'
import { RowBuilder } from '../values/row-builder.ts'
import { readByDate } from './read-by-date.ts'

interface Ticket {
  id: number
  last_update: string
}

const table = tablesOf(openCatalog()).tables.find(({ name }) => name === 'tickets') as Table
const until = '2027-01-01T00:00:00.000Z'

/** Tickets that changed a minute apart, or so many of them at the same time. */
function tickets(count: number, together = 1): Ticket[] {
  return Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    last_update: new Date(Date.UTC(2026, 0, 1, 0, Math.floor(index / together))).toISOString(),
  }))
}

/** What comes from a list, of which a test says how it picks the records that the query asks for. */
async function read(pick: (query: URLSearchParams, call: number) => Ticket[], isPast = true) {
  let calls = 0
  await using server = await serveHttp((request, response) => {
    const query = new URL(request.url ?? '', 'http://localhost').searchParams
    const all = pick(query, ++calls)
    const [size, page] = [Number(query.get('page_size')), Number(query.get('page_no'))]
    const records = all.slice((page - 1) * size, page * size)
    const body = { record_count: records.length > 0 ? all.length : 0, tickets: records }
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body))
  })
  await using store = new SqliteStore(':memory:')
  await store.open()
  const context = {
    table,
    store,
    calls: new HaloCalls({
      halo: new HaloClient({ companyUrl: server.url, auth: 'token' }),
      limiter: { acquire: () => {}, refused: () => false },
      patience: 0,
    }),
    builder: new RowBuilder(table, await store.prepare(table)),
    children: [],
    query: {},
    lookBack: 0,
    mostDeleted: 0.1,
    progress: () => {},
  }
  const run = await PassRun.start(store, table, 'full')
  const ids: number[] = []
  for await (const { records } of readByDate(context, run, { from: undefined, until, isPast })) {
    ids.push(...records.map((record) => (record as Ticket).id))
  }
  return { ids, calls }
}

const inBounds = (all: readonly Ticket[], query: URLSearchParams) => {
  const from = query.get('lastupdatefromdate') ?? ''
  return all
    .filter(({ last_update: date }) => date >= from && date <= until)
    .toSorted((left, right) => (left.last_update < right.last_update ? -1 : 1))
}

test('brings each record once, in a call for each hundred of them', async () => {
  const all = tickets(1000)
  const { ids, calls } = await read((query) => inBounds(all, query))
  expect(ids).toEqual(all.map(({ id }) => id))
  expect(calls).toBeLessThanOrEqual(11)
})

test('brings records of which many have changed at the same time', async () => {
  const all = tickets(1000, 350)
  const { ids } = await read((query) => inBounds(all, query))
  expect(new Set(ids).size).toBe(1000)
})

test.each([true, false])(
  'goes on where the record at the border has changed meanwhile (of the past: %s)',
  async (isPast) => {
    const all = tickets(350)
    const { ids } = await read((query, call) => {
      const border = all[99]
      if (call === 2 && border) border.last_update = isPast ? '2027-06-01T00:00:00.000Z' : '2026-06-01T00:00:00.000Z'
      return inBounds(all, query)
    }, isPast)
    expect(new Set(ids).size).toBe(350)
  },
)

test('misses none of many with one date where some of them change meanwhile', async () => {
  const all = tickets(2000, 1900)
  const { ids, calls } = await read((query, call) => {
    // They leave the list, and those behind them move to a page that has come.
    if (call % 3 === 0) for (const ticket of all.slice(call, call + 5)) ticket.last_update = '2027-06-01T00:00:00.000Z'
    return inBounds(all, query)
  })
  const left = all.filter(({ last_update: date }) => date <= until).map(({ id }) => id)
  expect(left.length).toBeLessThan(2000)
  expect(left.filter((id) => !ids.includes(id))).toEqual([])
  expect(calls).toBeLessThan(40)
})

test.each([
  ['is in another order', (query: URLSearchParams) => inBounds(tickets(350), query).reverse()],
  [
    'leaves out what the lower bound includes',
    (query: URLSearchParams) => {
      const from = query.get('lastupdatefromdate')
      const later = from ? new Date(Date.parse(from) + 86_400_000).toISOString() : ''
      return inBounds(tickets(3000), new URLSearchParams({ lastupdatefromdate: later }))
    },
  ],
])('refuses a list that %s', async (_, pick) => {
  await expect(read(pick)).rejects.toThrow(expect.objectContaining({ name: 'UnorderedListError' }))
})
