import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from '../../context.ts'
import { favourMemory } from '../../operations/favour-memory.ts'
import { printRows, type Row } from '../../printing/print-rows.ts'
import { loadDuckDb } from './load-duckdb.ts'

/** Which tables of a mirror become files, and where. */
export interface FolderExport {
  from: string
  folder: string
  /** Default: all. */
  table: string | undefined
  force: boolean
}

/** Writes tables of a mirror to files, and prints each of them when it is there. */
export async function exportFolder(context: Context, options: FolderExport): Promise<number> {
  await printRows(context, exportTables(context, options), undefined, ['table', 'rows', 'file'])
  return 0
}

async function* exportTables(
  { signal }: Context,
  { from, folder, table, force }: FolderExport,
): AsyncGenerator<Row, void, undefined> {
  const duckdb = await loadDuckDb()
  await favourMemory()
  // They bring SQLite along.
  const { columnsOfTable, mirrorColumns } = await import('./mirror-columns.ts')
  const { exportParquet } = await import('./export-parquet.ts')
  const tables = await mirrorColumns(from)
  await mkdir(folder, { recursive: true })
  for (const name of table === undefined ? tables.keys() : [table]) {
    const path = join(folder, `${name}.parquet`)
    const rows = await exportParquet(duckdb, {
      from,
      table: name,
      columns: columnsOfTable(tables, name),
      path,
      force,
      signal,
    })
    yield { table: name, rows, file: path }
  }
}
