import { HaloApiError, HaloError, HaloPagingError } from '@halopsa/core'
import { inParallel } from '../in-parallel.ts'
import type { PassRun } from '../proof/pass-run.ts'
import { gonePlace, type Key, type QueuedParent, unreadPlace } from '../stores/store.ts'
import { DeletionLimitError } from './deletion-limit-error.ts'
import { isGone, missingFrom, mostDeletions } from './deletions.ts'
import { readList } from './read-list.ts'
import type { TableContext } from './table-context.ts'

/** Parents that are asked at a time. */
const concurrency = 4

/** Parents that are taken from the queue at once. */
const batchSize = 100

/** The most rows of one parent that are looked at when some of its children are gone. */
const mostChildren = 100_000

/**
 * Parents in a row that fail before the list itself counts as broken or refused, and the rest is not asked for. Of those that
 * were gone in an earlier pass, no more are asked for in a row.
 */
const mostFailures = 10

/** Parents of which HaloPSA has fewer children than the mirror. They are in the queue until their rows are deleted. */
interface Losses {
  parents: { done: QueuedParent; deleted: readonly Key[] }[]
  /** Rows to delete. */
  rows: number
  /** Rows that the pass may delete. */
  most: number
}

/**
 * Asks for the children of the parents that have changed. A parent leaves the queue in the transaction that makes its
 * children those of the response. One whose children cannot be read goes to the end of the queue, so that it keeps no other
 * one from being asked for, neither in this pass nor in the next.
 *
 * @throws DeletionLimitError when more children are gone than the pass may delete. Their parents stay in the queue.
 */
export async function childrenPass(context: TableContext, run: PassRun): Promise<void> {
  const { store, table, mostDeleted } = context
  const losses: Losses = { parents: [], rows: 0, most: mostDeletions(await store.count(table.name), mostDeleted) }
  run.range = 'children of changed parents'
  const failure = await askAll(context, run, losses).catch((error) => {
    if (!(error instanceof HaloError)) throw error
    return error
  })
  // A parent that ends each pass, because HaloPSA takes too long for it, does not keep the others from losing children.
  await deleteLost(context, run, losses)
  if (failure) throw failure
  const state = await store.state(table.name)
  await store.write(table, { pass: run.id, state: { ...state, changesAt: new Date().toISOString() } })
}

/** Asks for the children of all parents in the queue, and of those that come into it meanwhile. */
async function askAll(context: TableContext, run: PassRun, losses: Losses): Promise<void> {
  const { store, table } = context
  const asked = new Set<string>()
  let failures = 0
  let gone = 0
  const putLast = async (queued: QueuedParent, place: typeof unreadPlace | typeof gonePlace) => {
    asked.add(`${queued.parent} ${place}`)
    await store.write(table, { pass: run.id, later: { queued, place } })
  }
  const ask = async (queued: QueuedParent) => {
    // Thousands may be gone before the mirror may delete them. They would take the budget of each run.
    if (queued.pass === gonePlace && gone > mostFailures) return
    try {
      const isLeft = await askParent(context, run, queued, losses)
      gone = isLeft ? gone + 1 : 0
      failures = 0
      if (isLeft) await putLast(queued, gonePlace)
    } catch (error) {
      if (!(error instanceof HaloError)) throw error
      await putLast(queued, unreadPlace)
      if (!isOfParent(error) || ++failures > mostFailures) throw error
      run.unread.push(`${queued.parent} (${error.message})`)
    }
  }
  for (;;) {
    const queued = await store.queued(table.name, asked.size + batchSize)
    const parents = queued.filter(({ parent, pass }) => !asked.has(`${parent} ${pass}`))
    if (parents.length === 0) return
    for (const { parent, pass } of parents) asked.add(`${parent} ${pass}`)
    await inParallel(parents, concurrency, ask)
  }
}

/** Whether an error can be that of one parent: its record is broken, or the agent may not see it. Others are outages. */
function isOfParent(error: HaloError): boolean {
  if (error instanceof HaloApiError) return error.status >= 400 && error.status <= 500
  return error instanceof HaloPagingError
}

/** @returns whether the parent is gone, and the mirror does not know that yet. */
async function askParent(context: TableContext, run: PassRun, done: QueuedParent, losses: Losses): Promise<boolean> {
  const { store, table } = context
  const { parameter } = parentOf(context)
  try {
    for await (const records of readChildren(context, run, done.parent)) {
      const rows = context.builder.rows(records)
      run.add(rows)
      await store.write(table, { pass: run.id, rows })
      context.progress(run)
    }
    const filter = { column: parameter, value: idOf(done.parent) }
    const unseen = await store.unseen(table, run.id, mostChildren, filter)
    // A list that lost records is read once more before they count as deleted.
    const again = readChildren(context, run, done.parent)
    const deleted = unseen.length > 0 ? (await missingFrom(again, unseen, context)).missing : []
    if (deleted.length === 0) await store.write(table, { pass: run.id, done })
    else addLoss(losses, done, deleted)
    return false
  } catch (error) {
    if (!(error instanceof HaloApiError && (error.status === 404 || error.status === 400))) throw error
    return await leaveParent(context, run, done, error)
  }
}

/** They are deleted at the end, when it is known that all parents together have not lost too many. */
function addLoss(losses: Losses, done: QueuedParent, deleted: readonly Key[]): void {
  losses.rows += deleted.length
  if (losses.rows <= losses.most) losses.parents.push({ done, deleted })
}

async function deleteLost({ store, table, mostDeleted }: TableContext, run: PassRun, losses: Losses): Promise<void> {
  const { parents, rows, most } = losses
  if (rows > most) {
    const message = `${rows} rows are not in the lists of their parents any more, and no more than ${most} may be deleted at once: none was (mostDeleted: ${mostDeleted})`
    throw new DeletionLimitError(message)
  }
  for (const { done, deleted } of parents) {
    run.deleted += deleted.length
    await store.write(table, { pass: run.id, deleted, done })
  }
}

/**
 * HaloPSA has no list for a parent that is gone. What the mirror has of it stays. While the mirror does not know that the
 * parent is gone, the parent stays in the queue: it may come back before the mirror learns that, and then nothing would
 * ask for its children.
 *
 * @returns whether it stays.
 * @throws the error, where the parent is there.
 */
async function leaveParent(
  { store, table, calls, parents, signal }: TableContext,
  run: PassRun,
  done: QueuedParent,
  error: HaloApiError,
): Promise<boolean> {
  const id = idOf(done.parent)
  const isKnownAsGone = parents === undefined || (await store.lacking(parents, [[id]])).length > 0
  if (isKnownAsGone) {
    await store.write(table, { pass: run.id, done })
    return false
  }
  if (parents.recordPath === undefined || (await isGone(calls, parents, id, signal)) !== true) throw error
  return true
}

/** The records of a parent, which all say whose they are. */
async function* readChildren(context: TableContext, run: PassRun, parent: string): AsyncGenerator<unknown[]> {
  const { parameter } = parentOf(context)
  for await (const records of readList(context, run, { [parameter]: parent })) {
    yield records.map((record) => ({ [parameter]: idOf(parent), ...Object(record) }))
  }
  // What a list of one parent says of its length is nothing about the table.
  run.expected = undefined
}

function parentOf({ table: { name, strategy } }: TableContext) {
  if (strategy.kind !== 'children') throw new TypeError(`The records of ${name} have no parent`)
  return strategy
}

function idOf(parent: string): string | number {
  return Number.isSafeInteger(Number(parent)) ? Number(parent) : parent
}
