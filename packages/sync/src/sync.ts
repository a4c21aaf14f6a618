import { type Catalog, openCatalog } from '@halopsa/catalog'
import type { HaloClient, Limiter } from '@halopsa/core'
import { WindowLimiter } from '@halopsa/limiter'
import { HaloCalls } from './calls/halo-calls.ts'
import { inParallel } from './in-parallel.ts'
import { type LockOptions, lockMirror } from './locks/lock-mirror.ts'
import { customFieldsQuery } from './passes/custom-fields-query.ts'
import type { Progress } from './progress.ts'
import type { PassRun } from './proof/pass-run.ts'
import { MirrorTenantError } from './stores/mirror-tenant-error.ts'
import { type EndedRun, type PassKind, type PassResult, passKinds, type Store } from './stores/store.ts'
import { storeAt } from './stores/store-at.ts'
import { isResting, type Paces, pacesOf, syncTable, type TableSync } from './sync-table.ts'
import { chosenTables } from './tables/chosen-tables.ts'
import type { Table, Unmirrored } from './tables/table.ts'
import { tablesOf } from './tables/tables-of.ts'
import { askedFields } from './values/custom-fields.ts'
import { RowBuilder } from './values/row-builder.ts'
import { allViews } from './views/all-views.ts'
import type { ViewState } from './views/view.ts'

/** What to mirror, where to, and at what cost. */
export interface SyncOptions extends LockOptions {
  /** Client of the tenant. With a limiter of its own, the stricter one of the two decides. */
  halo: HaloClient
  /** File of a SQLite database, URL of a Postgres (`postgres://…?schema=acme`), or a store of your own. */
  to: string | Store
  /** Default: the one that `@halopsa/catalog` brings. */
  catalog?: Catalog | undefined
  /** Names of tables: `tickets`. Default: all. Tables of children bring that of their parents along. */
  tables?: readonly string[] | undefined
  /** Part of the tenant's budget that the mirror uses, up to 1. Default 0.5. */
  share?: number | undefined
  /** Calls that the tenant takes in a window of milliseconds. Default: 300 in five minutes. */
  budget?: { limit: number; window: number } | undefined
  /** In place of one made from `share` and `budget`: what gives leave for each call. */
  limiter?: Limiter | undefined
  /**
   * Milliseconds for which what an earlier run has brought is good enough. Default: 0 for `changes` and `lists`, a day for
   * `deletions`, a week for `complete`.
   */
  paces?: Partial<Paces> | undefined
  /** Milliseconds before the last run that are read again. Default: ten minutes. */
  lookBack?: number | undefined
  /**
   * Part of a table's rows that one pass may mark as deleted: one row at least, and with 0 none. 1 lets it empty all custom
   * fields, too. Default 0.1.
   */
  mostDeleted?: number | undefined
  /**
   * Whether the tenant has another host name now, and goes on with the mirror that it had. Default: a mirror of another host
   * is refused, because records of two tenants have the same ids.
   */
  moved?: boolean | undefined
  /** Milliseconds for which an outage is waited out, call by call. Default: a quarter of an hour. */
  patience?: number | undefined
  signal?: AbortSignal | undefined
  /** Told after each page and at the end of each pass. */
  onProgress?: ((progress: Progress) => void) | undefined
}

/** A pass of a run. */
export interface PassReport extends PassResult {
  table: string
  pass: PassKind
}

/** What a run has done. */
export interface SyncReport {
  /** Whether every pass is complete. Where not, `passes` says which one is not, and why. */
  complete: boolean
  passes: PassReport[]
  /** Lists that are not mirrored, with the reason. */
  unmirrored: readonly Unmirrored[]
  /** The views of the mirror: which are there, and what the others wait for. That they wait is no failure. */
  views: ViewState[]
  /** Requests that it took. */
  calls: number
}

const minute = 60_000
const day = 24 * 60 * minute

/** How long the mirror keeps what it knows of its runs. */
const historyKept = 90 * day

const defaultBudget = { limit: 300, window: 5 * minute }
const defaultPaces: Paces = { changes: 0, lists: 0, deletions: day, complete: 7 * day }

/** Passes that tell whether all records of a list are in the mirror. */
const passesOfAll: readonly PassKind[] = ['full', 'ids']

/** Tables that are read at the same time. */
const concurrency = 4

/**
 * Brings a mirror up to date. It can be stopped at any moment, and the next call goes on where it was.
 *
 * @throws TypeError when an option does not fit, as MirrorAddressError when it is the address; MirrorLockedError when another
 * run writes to the mirror; MirrorTenantError when it has the records of another tenant; MirrorVersionError and MirrorKeyError
 * when another version of this package or of the catalogue has written it; HaloAuthError when HaloPSA gives no token; what the
 * database throws. What goes wrong with a single list is in the report.
 * @example
 * const report = await sync({ halo, to: 'halo.db', tables: ['tickets', 'actions', 'client'] })
 * if (!report.complete) console.error(report.passes.filter(({ outcome }) => outcome !== 'complete'))
 */
export async function sync(options: SyncOptions): Promise<SyncReport> {
  const { to } = options
  if (typeof to !== 'string') return syncInto(to, options)
  await using store = storeAt(to)
  await store.open()
  return await syncInto(store, options)
}

/** Two runs at once would do the same work twice, and each would take rows of the other one for its own. */
async function syncInto(store: Store, options: SyncOptions): Promise<SyncReport> {
  await using lock = await lockMirror(store, options)
  const signals = options.signal ? [options.signal, lock.lost] : [lock.lost]
  return await syncLocked(store, { ...options, signal: AbortSignal.any(signals) })
}

async function syncLocked(store: Store, options: SyncOptions): Promise<SyncReport> {
  const tenant = tenantOf(options.halo)
  const known = await store.tenant()
  if (known !== undefined && known !== tenant && !options.moved) throw new MirrorTenantError(known, tenant)
  const { tables: all, unmirrored } = tablesOf(options.catalog ?? openCatalog())
  const tables = chosenTables(all, options.tables)
  const calls = callsOf(options)
  const settings = settingsOf(options)
  const passes: PassReport[] = []
  const report = (run: PassRun, result: PassResult) => {
    passes.push({ table: run.table.name, pass: run.pass, ...result })
    tell(options, calls, run, result)
  }
  await calls.setClock()
  // Only now: an address with a mistake in it would keep the right one out.
  if (known !== tenant) await store.setTenant(tenant)
  const syncOne = async (table: Table) => {
    const last = await store.lastRun(table.name, passKinds)
    if (last && isResting(table, last, settings.paces)) {
      passes.push(earlierReport(table, last))
    } else {
      await syncTable(await contextOf(table, { all, chosen: tables }, store, calls, settings, report))
      passes.push(...(await openDoubts(table, store, passes)))
    }
  }
  const isChild = ({ strategy }: Table) => strategy.kind === 'children'
  await inParallel(
    tables.filter((table) => !isChild(table)),
    concurrency,
    syncOne,
  )
  // Parents first: their changes say which children to ask for.
  await inParallel(tables.filter(isChild), concurrency, syncOne)
  const views = await store.makeViews(allViews)
  await store.forgetRuns(new Date(Date.now() - historyKept).toISOString())
  const complete = passes.every(({ outcome }) => outcome === 'complete')
  return { complete, passes, unmirrored, views, calls: calls.count }
}

function earlierReport(table: Table, { pass, result }: EndedRun): PassReport {
  return { table: table.name, pass, ...result, calls: 0 }
}

/**
 * The pass over all of a list that tells its changes, while that pass could not show the list to be complete: changes that
 * came since then prove nothing of the rest. None where this run has made such a pass. One that has failed or was stopped
 * leaves what an earlier one has shown.
 */
async function openDoubts(table: Table, store: Store, passes: readonly PassReport[]): Promise<PassReport[]> {
  const isOfAll = (report: PassReport) => report.table === table.name && passesOfAll.includes(report.pass)
  if (table.strategy.kind !== 'changed-since' || passes.some(isOfAll)) return []
  const last = await store.lastRun(table.name, passesOfAll)
  return last?.result.outcome === 'incomplete' ? [earlierReport(table, last)] : []
}

/** The options with their defaults. */
interface Settings extends SyncOptions {
  paces: Paces
  lookBack: number
  mostDeleted: number
}

/** @throws TypeError for a number that cannot be one of its kind. */
function settingsOf(options: SyncOptions): Settings {
  const { mostDeleted = 0.1, lookBack = 10 * minute } = options
  if (!(mostDeleted >= 0 && mostDeleted <= 1)) {
    throw new TypeError(`mostDeleted must be at least 0 and at most 1, but is ${mostDeleted}`)
  }
  if (!(lookBack >= 0 && lookBack <= Date.now())) {
    throw new TypeError(`lookBack must be 0 or more, and less than the milliseconds since 1970, but is ${lookBack}`)
  }
  return { ...options, mostDeleted, lookBack, paces: pacesOf(defaultPaces, options.paces) }
}

/** What tells one tenant from another: the host name, and the path of one that shares it. The port is that of a proxy. */
function tenantOf({ apiUrl }: HaloClient): string {
  const { hostname, pathname } = new URL(apiUrl)
  return `${hostname}${pathname.replace(/\/api$/, '')}`
}

function callsOf(options: SyncOptions): HaloCalls {
  const { halo, signal, patience = 15 * minute } = options
  return new HaloCalls({ halo, limiter: limiterOf(options), patience, signal })
}

/**
 * What gives leave for each call: the limiter of the options, or one for their part of the budget.
 *
 * @throws TypeError when the part is none.
 */
export function limiterOf({ limiter, share = 0.5, budget = defaultBudget }: SyncOptions): Limiter {
  if (!(share > 0 && share <= 1)) throw new TypeError(`share must be more than 0 and at most 1, but is ${share}`)
  const limit = Math.max(1, Math.floor(budget.limit * share))
  return limiter ?? new WindowLimiter({ limit, window: budget.window, maxWait: Number.POSITIVE_INFINITY })
}

/** The tables of the mirror, and those that a run brings up to date. */
interface RunTables {
  all: readonly Table[]
  chosen: readonly Table[]
}

async function contextOf(
  table: Table,
  tables: RunTables,
  store: Store,
  calls: HaloCalls,
  options: Settings,
  ended: TableSync['ended'],
): Promise<TableSync> {
  const { signal, paces, lookBack, mostDeleted } = options
  const { strategy, reading } = table
  const columns = await store.prepare(table)
  const fieldInfo = tables.all.find(({ section }) => section === 'FieldInfo')
  const definitions = fieldInfo && { table: fieldInfo, calls, query: fieldInfo.reading.query, signal }
  const asked = askedFields(columns)
  const areMirrored = async () => asked.length > 0 && (await store.hasValues(table.name, asked))
  const readAnew = async () =>
    store.write(table, { pass: 0, state: { ...(await store.state(table.name)), fullAt: null } })
  const customFields = async () =>
    definitions && (await customFieldsQuery({ reading, definitions, areMirrored, mostDeleted, readAnew }))
  return {
    table,
    store,
    calls: calls.counted(),
    builder: new RowBuilder(table, columns),
    children: await childrenOf(table, tables, store),
    readQuery: onceDone(async () => ({ ...reading.query, ...(await customFields()) })),
    lookBack,
    mostDeleted,
    signal,
    paces,
    parents: strategy.kind === 'children' ? tables.all.find(({ name }) => name === strategy.parent) : undefined,
    progress: (run) => tell(options, calls, run),
    ended,
  }
}

/**
 * The tables whose queues get the changes of a table: those of this run, and those that an earlier one has brought. These
 * would never learn of the changes otherwise, because the next run finds them in the mirror.
 */
async function childrenOf(table: Table, { all, chosen }: RunTables, store: Store): Promise<string[]> {
  const names: string[] = []
  for (const child of all) {
    const { name, strategy } = child
    if (strategy.kind !== 'children' || strategy.parent !== table.name) continue
    if (chosen.includes(child) || (await store.state(name)).fullAt !== null) names.push(name)
  }
  return names
}

/** Does the work at the first call, and again only after it has failed. */
function onceDone<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined
  return () => {
    result ??= work().catch((error) => {
      result = undefined
      throw error
    })
    return result
  }
}

function tell({ onProgress }: SyncOptions, calls: HaloCalls, run: PassRun, result?: PassResult): void {
  if (!onProgress) return
  const { table, pass, fetched: rows, expected, startedAt } = run
  const rate = rows / Math.max((performance.now() - startedAt) / 1000, 0.001)
  const isKnown = expected !== undefined && rate > 0
  const secondsLeft = isKnown ? Math.max(0, expected - rows) / rate : undefined
  onProgress({ table: table.name, pass, rows, expected, rate, secondsLeft, calls: calls.count, result })
}
