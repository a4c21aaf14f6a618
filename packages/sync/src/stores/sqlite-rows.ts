import type { SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite'
import type { Column, Table } from '../tables/table.ts'
import type { Rows } from '../values/row-builder.ts'
import type { Value } from '../values/value.ts'
import { changeDateOf, comparedColumns } from './compared-columns.ts'
import { quoted } from './dialect.ts'
import type { Key } from './store.ts'

/** Reads and writes the rows of a table, within a transaction that others begin and end. */
export class SqliteRows {
  readonly #table: Table
  readonly #statement: (sql: string) => StatementSync
  readonly #name: string
  /** Condition that finds a row by its key. */
  readonly #isRow: string

  constructor(table: Table, statement: (sql: string) => StatementSync) {
    this.#table = table
    this.#statement = statement
    this.#name = quoted(table.name)
    this.#isRow = table.key.map((column) => `${quoted(column)} = ?`).join(' AND ')
  }

  /** Puts rows in place of those with the same keys. Columns that have no value are empty afterwards. */
  put({ columns, values }: Rows, pass: number, now: string): void {
    const names = [...columns.map(({ name }) => quoted(name)), 'raw', 'synced_at', 'seen_in_pass']
    const places = names.map(() => '?').join(', ')
    const insert = this.#statement(`INSERT OR REPLACE INTO ${this.#name} (${names.join(', ')}) VALUES (${places})`)
    for (const row of values) insert.run(...bound(row), now, pass)
  }

  /**
   * Keys of rows that the table does not have, has as deleted, or has with another content.
   *
   * @param all every column of the table.
   * @param unsettledFrom a row with this date of change or a later one counts as changed, too.
   */
  changed(rows: Rows, all: readonly Column[], unsettledFrom: string | undefined): Key[] {
    const compared = comparedColumns(this.#table, rows, all)
    const names = ['deleted_at', ...compared.map(({ name }) => quoted(name))]
    const select = this.#statement(`SELECT ${names.join(', ')} FROM ${this.#name} WHERE ${this.#isRow}`)
    select.setReadBigInts(true)
    const { length } = this.#table.key
    const date = changeDateOf(this.#table, rows)
    const isUnsettled = (row: Value[]) =>
      date !== undefined && unsettledFrom !== undefined && String(row[date.index] ?? '') >= unsettledFrom
    const isChanged = (row: Value[]) => {
      if (isUnsettled(row)) return true
      const known = select.get(...bound(row.slice(0, length)))
      if (!known || known.deleted_at !== null) return true
      return compared.some(({ name, index }) => asValue(known[name]) !== asSqlite(row[index] ?? null))
    }
    return rows.values.filter(isChanged).map((row) => row.slice(0, length))
  }

  /** Marks rows as seen. Returns the keys that have none. */
  see(keys: readonly Key[], pass: number): Key[] {
    const update = this.#statement(
      `UPDATE ${this.#name} SET seen_in_pass = ? WHERE ${this.#isRow} AND deleted_at IS NULL`,
    )
    return keys.filter((key) => Number(update.run(pass, ...bound(key)).changes) === 0)
  }

  /** The keys that have no row, or a deleted one. */
  lacking(keys: readonly Key[]): Key[] {
    const select = this.#statement(`SELECT 1 FROM ${this.#name} WHERE ${this.#isRow} AND deleted_at IS NULL`)
    return keys.filter((key) => select.get(...bound(key)) === undefined)
  }

  delete(keys: readonly Key[], pass: number, now: string): void {
    const update = this.#statement(
      `UPDATE ${this.#name} SET deleted_at = ? WHERE ${this.#isRow} AND deleted_at IS NULL AND seen_in_pass < ?`,
    )
    for (const key of keys) update.run(now, ...bound(key), pass)
  }
}

/** A value as rows have it: an integer that a JavaScript number cannot hold is the text of its digits. */
export function asValue(value: SQLOutputValue | undefined): Value {
  if (typeof value !== 'bigint') return value as Value
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : String(value)
}

/** In place of a new array: a row is written once. */
function bound(values: readonly Value[]): SQLInputValue[] {
  const bound = values as SQLInputValue[]
  for (let index = 0; index < bound.length; index++) {
    if (typeof bound[index] === 'boolean') bound[index] = asSqlite(bound[index] as Value)
  }
  return bound
}

/** SQLite has no truth values. */
function asSqlite(value: Value): SQLInputValue {
  return typeof value === 'boolean' ? Number(value) : value
}
