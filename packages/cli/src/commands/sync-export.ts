import { UsageError } from '@halopsa/command'
import { defineCommand } from '../command-line/command.ts'
import { printRows } from '../printing/print-rows.ts'

/** `halo sync export`: prints a table of a mirror. */
export const command = defineCommand({
  usage: '<table>',
  words:
    "Prints the records of a table that are not deleted. For Parquet, DuckDB reads the file: ATTACH 'halo.db' (TYPE sqlite).",
  positionals: [1, 1],
  examples: ['sync export tickets --from halo.db --csv'],
  flags: { from: { type: 'text', placeholder: 'FILE or URL', words: 'The mirror (default halo.db).' } },
  async run(context, { flags, positionals: [table = ''] }) {
    if (!/^\w+$/.test(table))
      throw new UsageError(`${JSON.stringify(table)} is no name of a table`, { command: 'sync export' })
    const { queryMirror } = await import('@halopsa/sync')
    await printRows(context, queryMirror(flags.from ?? 'halo.db', `SELECT * FROM "${table}" WHERE deleted_at IS NULL`))
  },
})
