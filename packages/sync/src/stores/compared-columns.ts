import type { ColumnType, Table } from '../tables/table.ts'
import type { Rows } from '../values/row-builder.ts'

/** A column that tells whether a row has changed, and where its value is in a row. */
export interface ComparedColumn {
  name: string
  type: ColumnType
  index: number
}

/** The columns that tell whether a row has changed: the date of the last change where the table has it, else all. */
export function comparedColumns({ changeDate }: Table, { columns }: Rows): ComparedColumn[] {
  const all: ComparedColumn[] = columns.map(({ name, type }, index) => ({ name, type, index }))
  const date = columns.findIndex(({ field }) => field === changeDate)
  if (date >= 0) return all.slice(date, date + 1)
  return [...all, { name: 'raw', type: 'json', index: columns.length }]
}
