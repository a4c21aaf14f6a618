import type { Catalog } from '@halopsa/catalog'
import type { HaloClient } from '@halopsa/core'
import { lookUpNames } from '../names/look-up.ts'
import type { Row } from '../records/row.ts'
import { listPages, listShape } from '../requests/list-pages.ts'

/** What a job reads a tenant with. */
export interface TenantReader {
  readonly catalog: Catalog
  /** Ends the requests. */
  readonly signal: AbortSignal
  /** The client, once there is a tenant. */
  connect(): Promise<HaloClient>
  /**
   * All records of a list. Names in the query are replaced by their ids.
   *
   * @param operation Its name: `getTickets`.
   */
  readAll(operation: string, query?: Row): Promise<Row[]>
}

/** Told while a list is read. */
export interface ReadingProgress {
  /** How many records were read, of how many, where the list says so. */
  update(read: number, total: number | undefined): void
}

/** All records of a list. Names in the query are replaced by their ids. */
export async function readAllRecords(
  { catalog, signal, connect }: Pick<TenantReader, 'catalog' | 'signal' | 'connect'>,
  name: string,
  query: Row = {},
  progress?: ReadingProgress,
): Promise<Row[]> {
  const halo = await connect()
  const operation = catalog.describe(name)
  const { method, path, list } = operation
  const planned = await lookUpNames(
    catalog,
    halo,
    { operation, method, pathTemplate: path, pathValues: [], query },
    signal,
  )
  const records: Row[] = []
  let total: number | undefined
  const seen = (count: number) => {
    total ??= count
  }
  for await (const record of listPages<Row>(halo, {
    path,
    query: planned.query,
    shape: listShape(list),
    signal,
    seen,
  })) {
    records.push(record)
    progress?.update(records.length, total)
  }
  return records
}
