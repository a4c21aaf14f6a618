import type { ColumnType, Table } from '../tables/table.ts'
import type { Rows } from '../values/row-builder.ts'

interface NamedColumn {
  name: string
  type: ColumnType
}

/** Place of a column that rows do not have. */
const nowhere = -1

/** A column that tells whether a row has changed, and where its value is in a row. */
export interface ComparedColumn extends NamedColumn {
  index: number
}

/** The column with the date of the last change; `undefined` where the rows have none. */
export function changeDateOf({ changeDate }: Table, { columns }: Rows): ComparedColumn | undefined {
  const index = columns.findIndex(({ field, type }) => field === changeDate && type === 'timestamp')
  const column = columns[index]
  return column && { name: column.name, type: column.type, index }
}

/**
 * The columns that tell whether a row has changed: the date of the last change where the table has it, else all.
 *
 * @param all every column of the table. Those that the rows do not have are empty now, and were not before, perhaps.
 */
export function comparedColumns(table: Table, rows: Rows, all: readonly NamedColumn[]): ComparedColumn[] {
  const date = changeDateOf(table, rows)
  if (date) return [date]
  const own: ComparedColumn[] = rows.columns.map(({ name, type }, index) => ({ name, type, index }))
  const names = new Set(own.map(({ name }) => name))
  const others = all.filter(({ name }) => !names.has(name)).map(({ name, type }) => ({ name, type, index: nowhere }))
  return [...own, ...others, { name: 'raw', type: 'json', index: rows.columns.length }]
}
