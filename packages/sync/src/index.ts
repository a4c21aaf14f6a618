export type { Column, ColumnType, Reading, Strategy, Table, Tables, Unmirrored } from './tables/table.ts'
export { tablesOf } from './tables/tables-of.ts'
