import type { PassRun } from '../proof/pass-run.ts'
import type { Checkpoint } from '../stores/store.ts'
import { confirmedDeletions } from './deletions.ts'
import { readByDate } from './read-by-date.ts'
import { readList } from './read-list.ts'
import type { TableContext } from './table-context.ts'
import { UnorderedListError } from './unordered-list-error.ts'
import { unsettledFrom } from './unsettled-from.ts'

/** Milliseconds from now to a date that no change has yet, in whatever zone HaloPSA reads it. */
const farAhead = 2 * 24 * 60 * 60_000

/**
 * Reads everything, and finds what was deleted. A list with a date of the last change is read in the order of that date,
 * which can be taken up where an interrupted pass has stopped; any other one in the order of its key, from its beginning.
 *
 * The order of the keys would say where the interrupted pass has stopped, too. But what it had read may have changed, gone
 * or come back since then, and without a date nothing tells so: each record has to be read after the start of this run, or
 * it may be stale. So any way to prove the list needs all of its pages, and a restart asks for no more than these.
 */
export async function fullPass(context: TableContext, run: PassRun): Promise<void> {
  if (context.table.changeDate !== undefined && (await isReadByDate(context, run))) return
  run.restart()
  const startedAt = new Date(context.calls.now).toISOString()
  for await (const records of readList(context, run)) await writePage(context, run, records)
  // What the first try has brought counts as seen, and some of that may be gone.
  const seen = await context.store.count(context.table.name, run.since)
  await finish(context, run, startedAt, seen > run.fetched)
}

/** `false`: the list does not keep to the order, or has more records than came, so that it has to be read by its keys. */
async function isReadByDate(context: TableContext, run: PassRun): Promise<boolean> {
  const { store, table, calls, lookBack } = context
  const { checkpoint } = await store.state(table.name)
  const { since, until, position } =
    checkpoint?.pass === 'full'
      ? checkpoint
      : { since: run.id, until: new Date(calls.now - lookBack).toISOString(), position: undefined }
  run.since = since
  try {
    for await (const { records, position: reached } of readByDate(context, run, {
      from: position,
      until,
      isPast: true,
    })) {
      await writePage(context, run, records, { since, until, position: reached })
    }
  } catch (error) {
    if (error instanceof UnorderedListError) return false
    throw error
  }
  await catchUp(context, run, new Date(Date.parse(until) - lookBack).toISOString())
  const total = await lengthOfDated(context)
  // What came before the pass was interrupted, or twice because it has changed meanwhile, is one record each.
  run.fetched = await store.count(table.name, since)
  run.expected = total
  if (total === undefined || run.fetched < total) return false
  // Some of what came are gone since then: a pass over ids has to find them.
  await finish(context, run, until, run.fetched > total)
  return true
}

/**
 * The length of a list whose records all have a date; `undefined` where some have none, and so were on no page. That is not
 * seen by the number of those that came, some of which may be gone meanwhile.
 */
async function lengthOfDated(context: TableContext): Promise<number | undefined> {
  const { strategy } = context.table
  if (strategy.kind !== 'changed-since') return undefined
  const dated = { [strategy.to]: new Date(context.calls.now + farAhead).toISOString() }
  // A record that comes or goes between two counts looks like one without a date, or hides one. It does so once.
  for (let attempt = 0; attempt < 2; attempt++) {
    const before = await countRecords(context, dated)
    const total = await countRecords(context)
    const after = await countRecords(context, dated)
    if (before === undefined || total === undefined || after === undefined) return undefined
    if (total <= Math.min(before, after)) return total
  }
  return undefined
}

/**
 * Reads what has changed since the pass began, and a while before. It was on no page, because it went beyond the date up
 * to which the pass reads: a record would look as if it were deleted.
 */
async function catchUp(context: TableContext, run: PassRun, from: string): Promise<void> {
  const { strategy } = context.table
  if (strategy.kind !== 'changed-since') return
  for await (const records of readList(context, run, { [strategy.from]: from })) await writePage(context, run, records)
}

async function writePage(
  context: TableContext,
  run: PassRun,
  records: readonly unknown[],
  checkpoint?: Omit<Checkpoint, 'pass'>,
): Promise<void> {
  const { store, table, builder, children } = context
  const rows = builder.rows(records)
  run.add(rows)
  const before = await store.state(table.name)
  const state = checkpoint && { ...before, checkpoint: { pass: 'full' as const, ...checkpoint } }
  await store.write(table, { pass: run.id, rows, children, unsettledFrom: unsettledFrom(before.cursor), state })
  context.progress(run)
}

async function finish(context: TableContext, run: PassRun, cursor: string, hasPhantoms = false): Promise<void> {
  const { store, table, children } = context
  const deleted = await confirmedDeletions(context, run)
  const now = new Date().toISOString()
  const isDated = table.strategy.kind === 'changed-since'
  const idsAt = hasPhantoms ? null : now
  const state = { cursor: isDated ? cursor : null, checkpoint: null, changesAt: now, idsAt, fullAt: now }
  await store.write(table, { pass: run.id, deleted, children, state })
}

/** The length of the list, by its own count; `undefined` where the response has none. */
async function countRecords(
  { table, calls, query, signal }: TableContext,
  bounds: Readonly<Record<string, string>> = {},
): Promise<number | undefined> {
  const page = { ...bounds, pageinate: true, page_size: 1, page_no: 1 }
  const response = await calls.get(table.reading.path, { ...query, ...page }, signal)
  const { record_count: count } = Object(response)
  return Number.isInteger(count) ? count : undefined
}
