import type { ColumnType, Table } from '../tables/table.ts'
import type { Rows } from '../values/row-builder.ts'

/** A column that tells whether a row has changed, and where its value is in a row. */
export interface ComparedColumn {
  name: string
  type: ColumnType
  index: number
}

/** The column with the date of the last change; `undefined` where the rows have none. */
export function changeDateOf({ changeDate }: Table, { columns }: Rows): ComparedColumn | undefined {
  const index = columns.findIndex(({ field, type }) => field === changeDate && type === 'timestamp')
  const column = columns[index]
  return column && { name: column.name, type: column.type, index }
}

/** The columns that tell whether a row has changed: the date of the last change where the table has it, else all. */
export function comparedColumns(table: Table, rows: Rows): ComparedColumn[] {
  const date = changeDateOf(table, rows)
  if (date) return [date]
  const all: ComparedColumn[] = rows.columns.map(({ name, type }, index) => ({ name, type, index }))
  return [...all, { name: 'raw', type: 'json', index: rows.columns.length }]
}
