import { CommandError } from '@halopsa/command'
import { fieldNames } from '@halopsa/tenant-access/records/field-names'
import type { Context } from '../context.ts'
import { printRecords, type Row } from '../output/print-records.ts'
import { readAhead } from '../output/read-ahead.ts'
import { printOptionsOf } from '../printing/print-options-of.ts'

/** How rows of a mirror are printed. */
export interface MirrorRowsOptions {
  /** Whether the columns are those that somebody chose, and all of them are shown. */
  areChosen?: boolean
  /** A row that is no record, but has their columns. It is asked for where there are none, and gives CSV its header. */
  emptyRow?: AsyncIterable<Row>
}

/**
 * Prints rows of a mirror: all of them, or as many as `--limit` says. Where there are more, a line on the standard error
 * says so; how many is not known, because the others are not read.
 */
export async function printMirrorRows(
  context: Context,
  rows: AsyncIterable<Row>,
  { areChosen = false, emptyRow }: MirrorRowsOptions = {},
): Promise<void> {
  const { limit = Number.POSITIVE_INFINITY } = context.globals
  const { first, all, close } = await readAhead(plainRows(rows), 1)
  let hasMore = false
  async function* limited() {
    let count = 0
    for await (const row of all) {
      hasMore = count === limit
      if (hasMore) return
      count += 1
      yield row
    }
  }
  try {
    const header = fieldNames(first.length > 0 ? first : await Array.fromAsync(emptyRow ?? []))
    await printRecords(limited(), { ...printOptionsOf(context, undefined, areChosen ? header : undefined), header })
  } finally {
    await close()
  }
  if (hasMore) context.streams.errors.write(`The first ${limit} rows; there are more\n`)
}

/**
 * Rows as HaloPSA has them: dates and bytes, which drivers bring, are texts. A query of several statements is an error of its
 * writer, and not a fault of this program.
 */
async function* plainRows(rows: AsyncIterable<Row>): AsyncGenerator<Row, void, undefined> {
  try {
    for await (const row of rows) yield plainRow(row)
  } catch (error) {
    throw error instanceof SyntaxError ? new CommandError(error.message, { cause: error }) : error
  }
}

function plainRow(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]))
}

function plainValue(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value
}
