import { HaloApiError, HaloPagingError, path } from '@halopsa/core'
import type { HaloCalls } from '../calls/halo-calls.ts'
import type { PassRun } from '../proof/pass-run.ts'
import type { Key } from '../stores/store.ts'
import type { Table } from '../tables/table.ts'
import { DeletionLimitError } from './deletion-limit-error.ts'
import { readList } from './read-list.ts'
import type { TableContext } from './table-context.ts'

/** Records in a page, about: to ask for so many single records costs as much as the list does. */
const recordsOfPage = 100

/** So few records are asked for one by one in any case: that tells more than a second reading of the list does. */
const fewRecords = 10

/** Responses in a row that do not tell whether a record is there, before its section counts as one that never tells. */
const mostSilent = 3

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
  const tooMany = () => {
    const message = `More than ${most} of ${rows} rows are not in the list any more: none was deleted (mostDeleted: ${mostDeleted})`
    return new DeletionLimitError(message)
  }
  // Some records are there although the list lacks them. When a page more than the limit is lacking, that explains it no longer.
  const candidates = await store.unseen(table, run.since, most + recordsOfPage)
  if (candidates.length === most + recordsOfPage) throw tooMany()
  if (candidates.length === 0) return []
  const isCheap = candidates.length <= Math.max(fewRecords, 1 + seen / recordsOfPage)
  const isAsked = table.recordPath !== undefined && isCheap
  const { gone, unknown } = isAsked ? await askForEach(context, candidates) : { gone: [], unknown: candidates }
  if (unknown.length > 0) gone.push(...(await lookAgain(context, run, unknown)))
  const present = candidates.filter((key) => !gone.includes(key))
  await store.write(table, { pass: run.id, seen: present })
  run.unlisted += present.length
  if (gone.length > most) throw tooMany()
  run.deleted += gone.length
  return gone
}

/** How many of a table's rows one pass may delete: the only one of a table may be that one, unless none may. */
export function mostDeletions(rows: number, mostDeleted: number): number {
  return mostDeleted === 0 ? 0 : Math.max(1, Math.floor(rows * mostDeleted))
}

/** Those of the records that HaloPSA does not find, and those of which it does not tell. */
async function askForEach({ table, calls, signal }: TableContext, keys: readonly Key[]) {
  const gone: Key[] = []
  const unknown: Key[] = []
  let silent = 0
  for (const key of keys) {
    const isAsked = silent < mostSilent
    const isKeyGone = isAsked ? await isGone(calls, table, key[0] as string | number, signal) : undefined
    silent = isKeyGone === undefined ? silent + 1 : 0
    if (isKeyGone === undefined) unknown.push(key)
    else if (isKeyGone) gone.push(key)
  }
  return { gone, unknown }
}

/** Those of the records that are not known to be gone. Of many, not all are asked for. */
export async function notGone(context: TableContext, keys: readonly Key[]): Promise<Key[]> {
  if (context.table.recordPath === undefined) return [...keys]
  const { gone } = await askForEach(context, keys.slice(0, recordsOfPage))
  return keys.filter((key) => !gone.includes(key))
}

/** The last status that can be of a single record. Those behind it are of an outage. */
const lastOfRecord = 500

/**
 * Whether HaloPSA does not find a record, or finds it as a deleted one. A record that the agent may not read is there.
 * How a section responds to the id of a record that is gone is known of a few alone: `undefined` for a response that has
 * neither the record nor a status that tells.
 */
export async function isGone(
  calls: HaloCalls,
  { reading }: Table,
  id: string | number,
  signal: AbortSignal | undefined,
): Promise<boolean | undefined> {
  const address = recordAddress(reading.path, id)
  if (address === undefined) return undefined
  try {
    const record = Object(await calls.get(address, {}, signal))
    if (String(record.id) !== String(id)) return undefined
    return record.deleted === true
  } catch (error) {
    if (!(error instanceof HaloApiError) || error.status > lastOfRecord) throw error
    if (error.status === 404 || error.status === 410) return true
    return error.status === 401 || error.status === 403 ? false : undefined
  }
}

/** `undefined` for an id that no address can have, such as `..`. */
function recordAddress(list: string, id: string | number): string | undefined {
  try {
    return `${list}${path`/${id}`}`
  } catch {
    return undefined
  }
}

/**
 * Those of the records that the list does not have when it is read once more.
 *
 * @throws HaloPagingError where it is empty then: that tells of none.
 */
async function lookAgain(context: TableContext, run: PassRun, keys: readonly Key[]): Promise<Key[]> {
  const { idsOnly } = context.table.reading
  const pages = readList(context, run, idsOnly === undefined ? {} : { [idsOnly]: true })
  const { missing, count } = await missingFrom(pages, keys, context)
  if (count > 0) return missing
  throw new HaloPagingError(`The list lacks ${keys.length} records, and was empty when it was read again`, 'count')
}

/**
 * Those of the keys that no record of the pages has.
 *
 * @throws HaloPagingError where one is missing, and a record came without its key, which can be any of them.
 */
export async function missingFrom(
  pages: AsyncIterable<readonly unknown[]>,
  keys: readonly Key[],
  { builder }: Pick<TableContext, 'builder'>,
): Promise<{ missing: Key[]; count: number }> {
  const missing = new Map(keys.map((key) => [JSON.stringify(key), key]))
  let count = 0
  let withoutKey = 0
  for await (const records of pages) {
    const found = builder.keys(records)
    count += records.length
    withoutKey += records.length - found.length
    for (const key of found) missing.delete(JSON.stringify(key))
  }
  if (withoutKey > 0 && missing.size > 0) {
    throw new HaloPagingError(
      `${withoutKey} records came without their key: any of them can be one that is missing`,
      'key',
    )
  }
  return { missing: [...missing.values()], count }
}
