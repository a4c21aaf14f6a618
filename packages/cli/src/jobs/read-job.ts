import { UsageError } from '@halopsa/command'
import type { HaloClient } from '@halopsa/core'
import { lookUpNames } from '@halopsa/tenant-access/names/look-up'
import { listPages, listShape } from '@halopsa/tenant-access/requests/list-pages'
import type { Context } from '../context.ts'
import { startProgress } from '../output/progress.ts'
import type { Row } from '../output/row.ts'

/**
 * Connects to the tenant for a job that reads.
 *
 * @throws UsageError with `--dry-run`, which promises that nothing is sent.
 */
export async function connectToRead(context: Context): Promise<HaloClient> {
  if (context.globals['dry-run'])
    throw new UsageError('--dry-run is for commands that change something, and this one reads')
  return (await context.connect()).halo
}

/**
 * All records of a list. Names in the query are replaced by their ids.
 *
 * @param name Of the operation: `getTickets`.
 */
export async function readAll(context: Context, name: string, query: Row = {}): Promise<Row[]> {
  const halo = await connectToRead(context)
  const { catalog, signal, streams } = context
  const operation = catalog.describe(name)
  const { method, path, section, list } = operation
  const planned = await lookUpNames(catalog, halo, { operation, method, pathTemplate: path, pathValues: [], query })
  const progress = startProgress(streams, { label: section })
  const records: Row[] = []
  let total: number | undefined
  const seen = (count: number) => {
    total ??= count
  }
  try {
    for await (const record of listPages<Row>(halo, {
      path,
      query: planned.query,
      shape: listShape(list),
      signal,
      seen,
    })) {
      records.push(record)
      progress.update(records.length, total)
    }
  } finally {
    progress.end()
  }
  return records
}
