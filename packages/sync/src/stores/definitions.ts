import { type Column, ownColumns, type Table } from '../tables/table.ts'
import { type Dialect, quoted } from './dialect.ts'

/** Statements that make the table of a list. */
export function tableDefinition({ name, key, columns, strategy }: Table, { types }: Dialect): string[] {
  const own = Object.entries(ownColumns).map(([column, type]) => `${quoted(column)} ${types[type]}`)
  const all = [...columns.map((column) => columnDefinition(column, types)), ...own]
  const table = quoted(name)
  const byPass = `CREATE INDEX IF NOT EXISTS ${quoted(`${name}_by_pass`)} ON ${table} (seen_in_pass) WHERE deleted_at IS NULL`
  const byParent =
    strategy.kind === 'children' && key[0] !== strategy.parameter
      ? [`CREATE INDEX IF NOT EXISTS ${quoted(`${name}_by_parent`)} ON ${table} (${quoted(strategy.parameter)})`]
      : []
  return [
    `CREATE TABLE IF NOT EXISTS ${table} (${all.join(', ')}, PRIMARY KEY (${key.map(quoted).join(', ')}))`,
    byPass,
    ...byParent,
  ]
}

/** The statement that adds a column to a table. */
export function columnAddition(table: string, column: Column, { types, addColumn }: Dialect): string {
  return `ALTER TABLE ${quoted(table)} ${addColumn} ${columnDefinition(column, types)}`
}

/** The query that finds a row which is not deleted and has a value in one of the columns. */
export function valueQuery(table: string, columns: readonly Column[]): string {
  const areFilled = columns.map(({ name }) => `${quoted(name)} IS NOT NULL`)
  return `SELECT 1 FROM ${quoted(table)} WHERE deleted_at IS NULL AND true IN (${areFilled.join(', ')}) LIMIT 1`
}

function columnDefinition({ name, type }: Column, types: Dialect['types']): string {
  return `${quoted(name)} ${types[type]}`
}
