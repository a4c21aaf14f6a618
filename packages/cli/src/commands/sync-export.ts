import { UsageError } from '@halopsa/command'
import { defineCommand } from '../command-line/command.ts'
import { mirrorAddress } from '../mirror/mirror-address.ts'
import { exportFolder } from '../mirror/parquet/export-folder.ts'
import { printMirrorRows } from '../mirror/print-mirror-rows.ts'

/** `halo sync export`: prints a table of a mirror, or writes Parquet files. */
export const command = defineCommand({
  usage: '[table]',
  words: [
    'Prints the records of a table that are not deleted. With --parquet it writes them to FOLDER/TABLE.parquet, of all',
    'tables where none is named: dates in UTC, whole numbers, truth values and text have their types, JSON is text. A file',
    'appears when it is whole. This needs DuckDB beside halo: npm install @duckdb/node-api.',
  ].join(' '),
  positionals: [0, 1],
  examples: [
    'sync export tickets --from halo.db --csv',
    'sync export tickets --from halo.db --parquet reports',
    'sync export --from halo.db --parquet reports --force',
  ],
  takesDryRun: false,
  flags: {
    from: { type: 'text', placeholder: 'FILE or URL', words: 'The mirror (default halo.db).' },
    parquet: { type: 'text', placeholder: 'FOLDER', words: 'Writes Parquet files into this folder.' },
    force: { type: 'boolean', words: 'Replaces Parquet files that are there.' },
  },
  async run(context, { flags, positionals: [table] }) {
    const { parquet: folder, force = false } = flags
    const from = mirrorAddress('--from', flags.from)
    if (table !== undefined && !/^\w+$/.test(table))
      throw new UsageError(`${JSON.stringify(table)} is no name of a table`, { command: 'sync export' })
    if (folder === '') throw new UsageError('--parquet takes a folder, not an empty text', { command: 'sync export' })
    if (folder !== undefined) return exportFolder(context, { from, folder, table, force })
    if (table === undefined) {
      throw new UsageError('Name a table, or write all of them with --parquet FOLDER', { command: 'sync export' })
    }
    const { queryMirror } = await import('@halopsa/sync')
    const rows = queryMirror(from, `SELECT * FROM "${table}" WHERE deleted_at IS NULL`)
    const emptyRow = queryMirror(from, `SELECT t.* FROM (SELECT 1) AS one LEFT JOIN "${table}" AS t ON 1 = 0`)
    await printMirrorRows(context, rows, { emptyRow })
    return 0
  },
})
