import { changesPass } from './passes/changes-pass.ts'
import { childrenPass } from './passes/children-pass.ts'
import { notGone } from './passes/deletions.ts'
import { fullPass } from './passes/full-pass.ts'
import { idsPass } from './passes/ids-pass.ts'
import { newerPass } from './passes/newer-pass.ts'
import type { TableContext } from './passes/table-context.ts'
import { PassRun } from './proof/pass-run.ts'
import type { EndedRun, Key, PassKind, PassResult } from './stores/store.ts'
import type { Table } from './tables/table.ts'

/** How long, in milliseconds, what an earlier pass has brought is good enough. */
export interface Paces {
  /** Changes of lists that tell them, and records of their parents. */
  changes: number
  /** Lists that tell no changes, and are read whole. */
  lists: number
  /** Ids of lists that tell changes, by which deleted records are found. */
  deletions: number
  /** Everything of lists that tell changes: what has changed without a new date is found by nothing else. */
  complete: number
}

/**
 * The paces of a run: those that were given, and the defaults for the others.
 *
 * @throws TypeError for one that is no number of milliseconds: nothing would ever be due.
 */
export function pacesOf(defaults: Paces, given: Partial<Paces> = {}): Paces {
  const paces = { ...defaults }
  for (const name of Object.keys(defaults) as (keyof Paces)[]) {
    const pace = given[name] ?? defaults[name]
    if (!(pace >= 0)) throw new TypeError(`paces.${name} must be 0 or more, but is ${pace}`)
    paces[name] = pace
  }
  return paces
}

/** What {@link syncTable} needs beside the context of passes. */
export interface TableSync extends Omit<TableContext, 'query'> {
  /** Resolves to the query of every call of the list. */
  readQuery(): Promise<TableContext['query']>
  paces: Paces
  /** Told when a pass has ended. */
  ended(run: PassRun, result: PassResult): void
}

/**
 * Whether a table waits for the pace of lists before it is asked for again, although its last pass has not ended well: to ask
 * at once would hardly change that, and a tenant without many modules would spend its budget on refusals. An outage is no
 * reason to wait.
 */
export function isResting({ strategy }: Table, { endedAt, result }: EndedRun, { lists }: Paces): boolean {
  const isUnproven = result.outcome === 'incomplete' || result.outcome === 'stopped'
  return (result.outcome === 'refused' || (isUnproven && strategy.kind === 'full')) && !isDue(endedAt, lists)
}

/** Brings a table up to date by the passes that are due. */
export async function syncTable(context: TableSync): Promise<void> {
  switch (context.table.strategy.kind) {
    case 'full':
      return syncList(context)
    case 'cursor':
      return syncNewer(context)
    case 'children':
      return syncChildren(context)
    case 'changed-since':
      return syncChanges(context)
  }
}

async function syncList(context: TableSync): Promise<void> {
  const { fullAt } = await context.store.state(context.table.name)
  if (isDue(fullAt, context.paces.lists)) await run(context, 'full', fullPass)
}

async function syncNewer(context: TableSync): Promise<void> {
  const { changesAt } = await context.store.state(context.table.name)
  if (isDue(changesAt, context.paces.changes)) await run(context, 'newer', newerPass)
}

async function syncChildren(context: TableSync): Promise<void> {
  const { table, store, parents, paces } = context
  const { fullAt, changesAt } = await store.state(table.name)
  if (!isDue(changesAt, paces.changes)) return
  await run(context, 'children', async (ready, pass) => {
    if (parents && isDue(fullAt, paces.complete)) {
      await store.queueAll(parents, table.name, pass.id)
      // From here on the queue knows what is left, so that an interrupted pass does not ask for all of them again.
      const state = { ...(await store.state(table.name)), fullAt: new Date().toISOString() }
      await store.write(table, { pass: pass.id, state })
    }
    await childrenPass(ready, pass)
  })
}

async function syncChanges(context: TableSync): Promise<void> {
  const { table, store, paces, calls } = context
  const { cursor, checkpoint, changesAt, idsAt, fullAt } = await store.state(table.name)
  if (!isPast(cursor, calls.now) || checkpoint?.pass === 'full' || isDue(fullAt, paces.complete)) {
    return runFull(context, fullPass)
  }
  let lacking: Key[] = []
  if (isDue(idsAt, paces.deletions)) {
    await run(context, 'ids', async (ready, pass) => {
      lacking = await idsPass(ready, pass)
    })
  }
  // An interrupted pass ends where it was to end when it began: what came later needs another.
  if (checkpoint?.pass === 'changes') await run(context, 'changes', changesPass)
  if (isDue(changesAt, paces.changes) || lacking.length > 0) await run(context, 'changes', changesPass)
  // Records that the list has without a change that would have brought them.
  const left = await store.lacking(table, lacking)
  // Rows that nothing has read again still have what the tenant has no longer.
  const isOutdated = (await store.state(table.name)).fullAt === null
  if (left.length === 0 && !isOutdated) return
  await runFull(context, async (ready, pass) => {
    await fullPass(ready, pass)
    pass.missing.push(...(await notGone(ready, await store.lacking(table, left))))
  })
}

/** Reads the whole list, and its ids where some of what came is known to be gone by its end. */
async function runFull(context: TableSync, work: typeof fullPass): Promise<void> {
  const { store, table } = context
  await run(context, 'full', work)
  const { cursor, idsAt } = await store.state(table.name)
  if (cursor !== null && idsAt === null) await run(context, 'ids', idsPass)
}

/** Runs a pass, and keeps how it has ended. */
async function run(
  context: TableSync,
  pass: PassKind,
  work: (context: TableContext, run: PassRun) => Promise<unknown>,
): Promise<void> {
  const { store, table, calls } = context
  const before = calls.count
  const passRun = await PassRun.start(store, table, pass)
  let failure: unknown
  try {
    await work({ ...context, query: await queryOf(context, passRun) }, passRun)
  } catch (error) {
    context.signal?.throwIfAborted()
    failure = error
  }
  const result = await passRun.result(store, calls.count - before, failure)
  await store.endRun(passRun.id, result)
  context.ended(passRun, result)
}

/** Where it cannot be had, the reason of the pass says that it is not for the list. */
async function queryOf({ readQuery }: TableSync, run: PassRun): Promise<TableContext['query']> {
  const { range } = run
  run.range = 'the definitions of its custom fields'
  const query = await readQuery()
  run.range = range
  return query
}

/** The clock of HaloPSA is known to a second, and each run reads it anew. */
const clockTolerance = 60_000

/**
 * Whether a cursor tells up to where changes were read. One in the future comes from a clock that was wrong, and hides the
 * changes up to its date.
 */
function isPast(cursor: string | null, now: number): boolean {
  return cursor !== null && Date.parse(cursor) < now + clockTolerance
}

/**
 * Whether a pass has to be repeated. One that has ended in the future shows that the clock of this machine was set back
 * since then, so that nobody knows how long ago it was.
 */
function isDue(at: string | null, pace: number): boolean {
  if (at === null) return true
  const age = Date.now() - Date.parse(at)
  return age < 0 || age >= pace
}
