import { openCatalog } from '@halopsa/catalog'
import { HaloClient } from '@halopsa/core'
import { createHaloDouble, type HaloDouble } from '@halopsa/msw/double'
import { SqliteStore, type SyncReport, sync, type Table, tablesOf } from '@halopsa/sync'
import FakeTimers from '@sinonjs/fake-timers'

/**
 * Counts the calls of a mirror's first run, and how much of the tenant's budget it uses, in simulated time: the clock jumps
 * to the next timer whenever nothing else is to do. The double is in this process, and responds after a latency.
 *
 *     node --conditions=@halopsa/source bench/sync-budget.ts [tickets] [latency in milliseconds] [share] [tables]
 */
const [tickets = 137_000, latency = 400, share = 0.5] = process.argv.slice(2, 5).map(Number)
const tables = process.argv[5] === 'all' ? undefined : (process.argv[5] ?? 'tickets').split(',')

const budget = { limit: 300, window: 5 * 60_000 }
const pageSize = 100
const second = 1000

const clock = FakeTimers.install({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'], now: Date.now() })
const double = createHaloDouble({ now: Date.now, seed: { Tickets: manyTickets() }, requestLimit: 1 })
double.state.limit({ requests: Math.floor(budget.limit * share), seconds: budget.window / second })
const calls = new Map<string, number>()

const startedAt = Date.now()
const report = await inSimulatedTime(firstRun())
const elapsed = Date.now() - startedAt
clock.uninstall()
tell(report)

/** A third of them has one date, as after an import. */
function manyTickets(): { id: number; summary: string; last_update: string }[] {
  const imported = Date.now() - 86_400_000
  return Array.from({ length: tickets }, (_, index) => ({
    id: index + 1,
    summary: `Ticket ${index + 1}`,
    last_update: new Date(index % 3 === 0 ? imported : imported - index * 60_000).toISOString(),
  }))
}

async function firstRun(): Promise<SyncReport> {
  const { clientId, clientSecret } = double
  const companyUrl = 'https://tenant.halopsa.example'
  const halo = new HaloClient({ companyUrl, clientId, clientSecret, fetch: respond(double), logger: () => {} })
  await using store = new SqliteStore(':memory:')
  await store.open()
  return await sync({ halo, to: store, tables, share, budget })
}

function respond({ handle }: HaloDouble) {
  return async (request: Request, init?: RequestInit): Promise<Response> => {
    const { pathname } = new URL(request.url)
    if (pathname.startsWith('/api/')) calls.set(pathname, (calls.get(pathname) ?? 0) + 1)
    await new Promise((resolve) => setTimeout(resolve, latency))
    return handle(new Request(request, init))
  }
}

/** Lets time pass until the work has ended. */
async function inSimulatedTime<Result>(work: Promise<Result>): Promise<Result> {
  let hasEnded = false
  const end = () => {
    hasEnded = true
  }
  work.then(end, end)
  while (!hasEnded) {
    // What needs no timer comes first: bodies are read, rows are written.
    for (let turn = 0; turn < 100; turn++) await new Promise(setImmediate)
    if (!hasEnded) await clock.nextAsync()
  }
  return work
}

function tell({ complete, passes, calls: total }: SyncReport): void {
  const least = leastCalls(passes)
  // A rolling window lets the first calls go at once, and as many again each time that it has passed.
  const limit = Math.floor(budget.limit * share)
  const shortest = Math.floor((total - 1) / limit) * budget.window + latency
  console.log(`${tickets} tickets, latency ${latency} ms, share ${share}, complete: ${complete}`)
  console.log(`calls: ${total}, at least ${least}: ${percent(total / least - 1)} more`)
  console.log(`refused: ${double.state.requests.filter(({ status }) => status === 429).length}`)
  console.log(
    `time: ${Math.round(elapsed / second)} s, at least ${Math.round(shortest / second)} s for so many calls: ${percent(shortest / elapsed)} of the budget used`,
  )
  const often = [...calls].filter(([, count]) => count > 1).toSorted(([, left], [, right]) => right - left)
  for (const [path, count] of often.slice(0, 40)) console.log(`  ${count} ${path}`)
}

/**
 * One for the clock, for each list the pages that hold its records, or one where it has none, one for the definitions of
 * its custom fields, and for a list of children one for each parent.
 */
function leastCalls(passes: SyncReport['passes']): number {
  const known = new Map(tablesOf(openCatalog()).tables.map((table) => [table.name, table]))
  const stored = new Map(passes.map(({ table, stored: rows }) => [table, rows]))
  return passes.reduce((sum, { table, fetched }) => {
    const { strategy, reading } = known.get(table) as Table
    const pages = Math.max(1, Math.ceil(fetched / (reading.shape.cap ?? pageSize)))
    const ofList = strategy.kind === 'children' ? (stored.get(strategy.parent) ?? 0) : pages
    return sum + ofList + (reading.customFields ? 1 : 0)
  }, 1)
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`
}
