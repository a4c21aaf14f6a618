import { UsageError } from '@halopsa/command'
import type { HaloClient } from '@halopsa/core'
import { readAllRecords, type TenantReader } from '@halopsa/tenant-access/jobs/tenant-reader'
import type { Row } from '@halopsa/tenant-access/records/row'
import type { Context } from '../context.ts'
import { startProgress } from '../output/progress.ts'

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

/** What a job reads the tenant of a command with. Long lists show how far they are. */
export function readerOf(context: Context): TenantReader {
  const { catalog, signal } = context
  return {
    catalog,
    signal,
    connect: () => connectToRead(context),
    readAll: (operation, query) => readAll(context, operation, query),
  }
}

/**
 * All records of a list. Names in the query are replaced by their ids.
 *
 * @param name Of the operation: `getTickets`.
 */
export async function readAll(context: Context, name: string, query: Row = {}): Promise<Row[]> {
  const { catalog, signal, streams } = context
  const connect = () => connectToRead(context)
  await connect()
  const progress = startProgress(streams, { label: catalog.describe(name).section })
  try {
    return await readAllRecords({ catalog, signal, connect }, name, query, progress)
  } finally {
    progress.end()
  }
}
