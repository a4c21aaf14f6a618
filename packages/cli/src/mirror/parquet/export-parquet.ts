import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { CommandError } from '@halopsa/command'
import { queryMirror } from '@halopsa/sync'
import { withTemporaryFile } from '../../files/write-file-whole.ts'
import type { DuckDb } from './load-duckdb.ts'
import type { MirrorColumn } from './mirror-columns.ts'
import { copyStatement, lineMaker, mirrorQuery } from './to-duckdb.ts'

/** A table of a mirror, and where its file goes. */
export interface ParquetExport {
  /** The mirror: a file of SQLite, or a URL of Postgres. */
  from: string
  table: string
  columns: readonly MirrorColumn[]
  path: string
  /** Whether a file that is there is replaced. */
  force: boolean
  signal: AbortSignal
}

/** What DuckDB holds in memory at most. */
const memoryLimit = '256MB'

/** Rows that DuckDB gathers in memory before it writes them: some hundred columns make a row long. */
const rowGroup = 20_480

/** Characters that are written at once. */
const chunkLength = 1 << 18

/**
 * Writes the records of a table that are not deleted to a Parquet file, which appears when it is whole. They go by way of
 * a file of JSON beside it, so that memory does not grow with them.
 *
 * @returns how many there were.
 */
export async function exportParquet(duckdb: DuckDb, options: ParquetExport): Promise<number> {
  const { table, path, force, columns, signal } = options
  return withTemporaryFile({ path, replaces: force }, async (file) => {
    const lines = `${file}.json`
    const rows = { count: 0 }
    await pipeline(textOf(options, rows), createWriteStream(lines), { signal })
    await runDuckDb(duckdb, copyStatement(columns, { lines, file, rowGroup }), `${file}.spill`).catch((cause) => {
      throw new CommandError(`The table ${table} cannot be written as Parquet: ${Object(cause).message}`, { cause })
    })
    return rows.count
  })
}

async function* textOf({ from, table, columns }: ParquetExport, rows: { count: number }): AsyncGenerator<string> {
  const lineOf = lineMaker(columns)
  let text = ''
  for await (const row of queryMirror(from, mirrorQuery(table, columns))) {
    text += lineOf(row)
    rows.count++
    if (text.length > chunkLength) {
      yield text
      text = ''
    }
  }
  yield text
}

async function runDuckDb({ DuckDBInstance }: DuckDb, statement: string, temporaryFolder: string): Promise<void> {
  // Nothing is loaded from the network.
  const settings = { autoinstall_known_extensions: 'false', temp_directory: temporaryFolder }
  const instance = await DuckDBInstance.create(':memory:', { ...settings, memory_limit: memoryLimit, threads: '1' })
  const connection = await instance.connect()
  try {
    await connection.run(statement)
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
