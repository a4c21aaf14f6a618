import type { Row } from '@halopsa/tenant-access/records/row'
import type { Context } from '../context.ts'
import { printRows } from '../printing/print-rows.ts'

/** Most rows that are printed unless `--limit` or `--all` says otherwise. */
const defaultLimit = 100

/** The most rows to print. */
export function readLimit({ globals }: Pick<Context, 'globals'>): number {
  const { all, limit = defaultLimit } = globals
  return all ? Number.POSITIVE_INFINITY : limit
}

/** What a job found. */
export interface Findings {
  rows: readonly Row[]
  columns: readonly string[]
  /** What the rows are, in the plural: `open tickets of yours`. */
  what: string
  /** Name of the operation whose records the rows are. */
  operation?: string
}

/** Prints what a job found: as many rows as `--limit` says, and on the standard error how many there are. */
export async function printFindings(context: Context, { rows, columns, what, operation }: Findings): Promise<void> {
  const limit = readLimit(context)
  const details = operation === undefined ? undefined : context.catalog.describe(operation)
  await printRows(context, rows.slice(0, limit), details, columns)
  const { errors } = context.streams
  if (rows.length > limit) {
    errors.write(`${limit} of ${rows.length} ${what}; --all brings all of them, --limit N so many\n`)
  } else if (rows.length === 0) {
    errors.write(`There are no ${what}\n`)
  }
}
