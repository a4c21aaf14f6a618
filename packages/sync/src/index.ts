export type { Column, ColumnType, Reading, Strategy, Table, Tables, Unmirrored } from './tables/table.ts'
export { tablesOf } from './tables/tables-of.ts'
export { RowBuilder, type Rows } from './values/row-builder.ts'
export type { Value } from './values/value.ts'
