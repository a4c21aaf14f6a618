import type { Column } from '../tables/table.ts'
import type { Rows } from '../values/row-builder.ts'
import type { Value } from '../values/value.ts'

/** Bytes that Postgres has for a row: a page without its own header. */
const pageSpace = 8160
/** Bytes of a row before its values, without the bits that say which columns are empty. */
const rowHeader = 32
/** A text or JSON up to this size stays in its row; a larger one moves elsewhere and leaves 18 bytes. */
const largestInRow = 24

/**
 * Whether Postgres has refused something that exceeds its own limits. Of rows that is a page for the values of each; the
 * message would say so, but servers write it in many languages.
 */
export function isTooWide(error: unknown): boolean {
  return Object(error).code === '54000'
}

/**
 * Rows that Postgres can hold. Values that exceed the width of a page move to `raw`, the last columns first: there a value
 * needs no place of its own.
 *
 * @param columns how many the table has.
 */
export function fittingRows(rows: Rows, keyLength: number, columns: number): Rows {
  const space = pageSpace - rowHeader - Math.ceil((columns + 8) / 8)
  const values = rows.values.map((row) => {
    const moved: Record<string, unknown> = {}
    const kept = [...row]
    for (let index = rows.columns.length - 1; index >= keyLength && width(kept, rows.columns) > space; index--) {
      const { field, type } = rows.columns[index] as Column
      const value = kept[index] as Value
      if (value === null) continue
      kept[index] = null
      // A list of custom fields holds what its columns hold.
      if (!field.startsWith('customfields.')) moved[field] = type === 'json' ? JSON.parse(String(value)) : value
    }
    const raw = { ...(JSON.parse(String(row.at(-1) ?? '{}')) as object), ...moved }
    kept[kept.length - 1] = Object.keys(raw).length > 0 ? JSON.stringify(raw) : null
    return kept
  })
  return { ...rows, values }
}

/** Bytes that the values of a row need at most. Those of 8 bytes begin at a multiple of 8. */
function width(row: readonly Value[], columns: readonly Column[]): number {
  let bytes = largestInRow
  let aligned = 0
  let others = 1
  for (const [index, { type }] of columns.entries()) {
    const value = row[index]
    if (value === null || value === undefined) continue
    if (type === 'integer' || type === 'number' || type === 'timestamp') aligned++
    else {
      others++
      bytes += type === 'boolean' ? 1 : Math.min(Buffer.byteLength(String(value)) + 4, largestInRow)
    }
  }
  return bytes + aligned * 8 + Math.min(aligned, others) * 7
}
