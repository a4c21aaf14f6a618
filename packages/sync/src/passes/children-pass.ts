import { HaloApiError } from '@halopsa/core'
import type { PassRun } from '../proof/pass-run.ts'
import type { Key, QueuedParent } from '../stores/store.ts'
import { readList } from './read-list.ts'
import type { TableContext } from './table-context.ts'

/** Parents that are asked at a time. */
const concurrency = 4

/** Parents that are taken from the queue at once. */
const batchSize = 100

/** The most rows of one parent that are looked at when some of its children are gone. */
const mostChildren = 100_000

/**
 * Asks for the children of the parents that have changed. A parent leaves the queue in the transaction that makes its
 * children those of the response.
 */
export async function childrenPass(context: TableContext, run: PassRun): Promise<void> {
  const { store, table } = context
  const asked = new Set<string>()
  run.range = 'children of changed parents'
  for (;;) {
    const queued = await store.queued(table.name, asked.size + batchSize)
    const parents = queued.filter(({ parent, pass }) => !asked.has(`${parent} ${pass}`))
    if (parents.length === 0) break
    for (const { parent, pass } of parents) asked.add(`${parent} ${pass}`)
    const next = parents[Symbol.iterator]()
    await Promise.all(
      Array.from({ length: concurrency }, async () => {
        for (const parent of next) await askParent(context, run, parent)
      }),
    )
  }
  const state = await store.state(table.name)
  await store.write(table, { pass: run.id, state: { ...state, changesAt: new Date().toISOString() } })
}

async function askParent(context: TableContext, run: PassRun, done: QueuedParent): Promise<void> {
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
    const missing = await store.unseen(table, run.id, mostChildren, filter)
    const deleted = missing.length > 0 ? await stillMissing(context, run, done.parent, missing) : []
    run.deleted += deleted.length
    await store.write(table, { pass: run.id, deleted, done })
  } catch (error) {
    // HaloPSA has no list for a parent that is gone. What the mirror has of it stays.
    if (!(error instanceof HaloApiError && (error.status === 404 || error.status === 400))) throw error
    await store.write(table, { pass: run.id, done })
  }
}

/** A list that lost records is read once more before they count as deleted. */
async function stillMissing(
  context: TableContext,
  run: PassRun,
  parent: string,
  missing: readonly Key[],
): Promise<Key[]> {
  const gone = new Map(missing.map((key) => [JSON.stringify(key), key]))
  for await (const records of readChildren(context, run, parent)) {
    for (const key of context.builder.keys(records)) gone.delete(JSON.stringify(key))
  }
  return [...gone.values()]
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
