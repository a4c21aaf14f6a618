import { HaloApiError, path } from '@halopsa/core'
import type { HaloCalls } from '../calls/halo-calls.ts'
import type { PassRun } from '../proof/pass-run.ts'
import type { Key } from '../stores/store.ts'
import type { Table } from '../tables/table.ts'
import { DeletionLimitError } from './deletion-limit-error.ts'
import { readList } from './read-list.ts'
import type { TableContext } from './table-context.ts'

/** Records in a page, about: to ask for so many single records costs as much as the list does. */
const recordsOfPage = 100

/**
 * The keys of rows that a pass over the whole list has not seen, and that are gone for sure.
 *
 * @throws DeletionLimitError when there are more than the pass may delete.
 */
export async function confirmedDeletions(context: TableContext, run: PassRun): Promise<Key[]> {
  const { store, table, mostDeleted } = context
  const rows = await store.count(table.name)
  const seen = await store.count(table.name, run.since)
  if (run.fetched === 0 && seen === 0) {
    if (rows > 0) throw new DeletionLimitError(`The list is empty, but the mirror has ${rows} rows: none was deleted`)
    return []
  }
  const most = mostDeletions(rows, mostDeleted)
  const candidates = await store.unseen(table, run.since, most + 1)
  if (candidates.length > most) {
    const message = `More than ${most} of ${rows} rows are not in the list any more: none was deleted (mostDeleted: ${mostDeleted})`
    throw new DeletionLimitError(message)
  }
  if (candidates.length === 0) return []
  const isCheaper = candidates.length <= 1 + seen / recordsOfPage
  const asked = table.recordPath !== undefined && isCheaper ? await askForEach(context, candidates) : undefined
  const gone = asked ?? (await lookAgain(context, run, candidates))
  const present = candidates.filter((key) => !gone.includes(key))
  await store.write(table, { pass: run.id, seen: present })
  run.unlisted += present.length
  run.deleted += gone.length
  return gone
}

/** How many of a table's rows one pass may delete. */
export function mostDeletions(rows: number, mostDeleted: number): number {
  return Math.max(1, Math.floor(rows * mostDeleted))
}

/** Those of the records that HaloPSA does not find. `undefined` where it has an error in place of a record. */
async function askForEach({ table, calls, signal }: TableContext, keys: readonly Key[]): Promise<Key[] | undefined> {
  const gone: Key[] = []
  try {
    for (const key of keys) if (await isGone(calls, table, key[0] as string | number, signal)) gone.push(key)
  } catch (error) {
    // How a section responds to the id of a record that is gone is known of a few alone.
    if (error instanceof HaloApiError && (error.status === 400 || error.status === 500)) return undefined
    throw error
  }
  return gone
}

/**
 * Whether HaloPSA does not find a record, or finds it as a deleted one. A record that the agent may not read is there.
 *
 * @throws HaloApiError where the response does not tell.
 */
export async function isGone(
  calls: HaloCalls,
  { reading }: Table,
  id: string | number,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  try {
    const response = await calls.get(`${reading.path}${path`/${id}`}`, {}, signal)
    return response === undefined || Object(response).deleted === true
  } catch (error) {
    const status = error instanceof HaloApiError ? error.status : undefined
    if (status === 404 || status === 410) return true
    if (status === 403) return false
    throw error
  }
}

/** Those of the records that the list does not have when it is read once more. */
async function lookAgain(context: TableContext, run: PassRun, keys: readonly Key[]): Promise<Key[]> {
  const { idsOnly } = context.table.reading
  const gone = new Map(keys.map((key) => [JSON.stringify(key), key]))
  let found = 0
  for await (const records of readList(context, run, idsOnly === undefined ? {} : { [idsOnly]: true })) {
    found += records.length
    for (const key of context.builder.keys(records)) gone.delete(JSON.stringify(key))
  }
  return found === 0 ? [] : [...gone.values()]
}
