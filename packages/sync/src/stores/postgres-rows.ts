import type { ISql } from 'postgres'
import type { ColumnType, Table } from '../tables/table.ts'
import type { Rows } from '../values/row-builder.ts'
import { changeDateOf, comparedColumns } from './compared-columns.ts'
import { postgresDialect, quoted } from './dialect.ts'
import { arrayLiteral } from './postgres-array.ts'
import type { Key } from './store.ts'

interface NamedColumn {
  name: string
  type: ColumnType
}

/** Which rows go into which queue, and for whom. */
interface QueueOptions {
  /** Every column of the table. */
  all: readonly NamedColumn[]
  /** Name of the table that holds the queue. */
  queue: string
  /** Tables of children. */
  children: readonly string[]
  pass: number
  /** A row with this date of change or a later one counts as changed, whatever the table has. */
  unsettledFrom: string | undefined
}

/** Reads and writes the rows of a table, within a transaction that others begin and end. */
export class PostgresRows {
  readonly #transaction: ISql
  readonly #table: Table
  readonly #name: string
  readonly #key: readonly NamedColumn[]
  /** Condition that joins the row `t` with the values `v` of its key. */
  readonly #isRow: string

  /** @param name of the table with its schema, quoted. */
  constructor(transaction: ISql, table: Table, name: string) {
    this.#transaction = transaction
    this.#table = table
    this.#name = name
    this.#key = table.columns.slice(0, table.key.length)
    this.#isRow = table.key.map((column) => `t.${quoted(column)} = v.${quoted(column)}`).join(' AND ')
  }

  /**
   * Puts rows in place of those with the same keys. Columns that have no value are empty afterwards.
   *
   * @param all every column of the table.
   */
  async put(rows: Rows, pass: number, all: readonly NamedColumn[]): Promise<void> {
    const columns: NamedColumn[] = [...rows.columns, { name: 'raw', type: 'json' }]
    const names = columns.map(({ name }) => quoted(name)).join(', ')
    const updates = [...all.map(({ name }) => name), 'raw', 'synced_at', 'deleted_at', 'seen_in_pass'].map(
      (name) => `${quoted(name)} = excluded.${quoted(name)}`,
    )
    const values = lastOfEachKey(rows.values, this.#key.length)
    await this.#transaction.unsafe(
      `INSERT INTO ${this.#name} (${names}, synced_at, seen_in_pass)
        SELECT ${names}, now(), ${pass} FROM ${unnested(columns)}
        ON CONFLICT (${this.#table.key.map(quoted).join(', ')}) DO UPDATE SET ${updates.join(', ')}`,
      columns.map(({ type }, index) => arrayLiteral(values, index, type)),
      { prepare: true },
    )
  }

  /** Queues the keys of rows that the table does not have, has as deleted, or has with another content. */
  async queueChanged(rows: Rows, { all, queue, children, pass, unsettledFrom }: QueueOptions): Promise<void> {
    const key = new Set(this.#key.map(({ name }) => name))
    const compared = comparedColumns(this.#table, rows, all).filter(({ name }) => !key.has(name))
    const columns = [...this.#key.map((column, index) => ({ ...column, index })), ...compared]
    const differs = compared.map(({ name }) => `OR t.${quoted(name)} IS DISTINCT FROM v.${quoted(name)}`)
    const parent = quoted(this.#table.key[0] as string)
    const literals = columns.map(({ type, index }) => arrayLiteral(rows.values, index, type))
    const date = changeDateOf(this.#table, rows)
    const isUnsettled = date && unsettledFrom ? `OR v.${quoted(date.name)} >= $${columns.length + 2}` : ''
    for (const child of children) {
      await this.#transaction.unsafe(
        `INSERT INTO ${queue} (table_name, parent, pass)
          SELECT DISTINCT $${columns.length + 1}, v.${parent}::text, ${pass}::bigint FROM ${unnested(columns)}
          LEFT JOIN ${this.#name} t ON ${this.#isRow}
          WHERE t.${parent} IS NULL OR t.deleted_at IS NOT NULL ${differs.join(' ')} ${isUnsettled}
          ON CONFLICT (table_name, parent) DO UPDATE SET pass = excluded.pass`,
        [...literals, child, ...(isUnsettled ? [unsettledFrom as string] : [])],
        { prepare: true },
      )
    }
  }

  /** Marks rows as seen. Resolves to the keys that have none. */
  async see(keys: readonly Key[], pass: number): Promise<Key[]> {
    if (keys.length === 0) return []
    const literals = this.#key.map(({ type }, index) => arrayLiteral(keys, index, type))
    await this.#transaction.unsafe(
      `UPDATE ${this.#name} t SET seen_in_pass = ${pass} FROM ${unnested(this.#key)}
        WHERE ${this.#isRow} AND t.deleted_at IS NULL`,
      literals,
    )
    return this.lacking(keys)
  }

  /** The keys that have no row, or a deleted one. */
  async lacking(keys: readonly Key[]): Promise<Key[]> {
    if (keys.length === 0) return []
    const lacking = await this.#transaction.unsafe(
      `SELECT v.place FROM ${unnested(this.#key, 'place')} LEFT JOIN ${this.#name} t
        ON ${this.#isRow} AND t.deleted_at IS NULL WHERE t.seen_in_pass IS NULL`,
      this.#key.map(({ type }, index) => arrayLiteral(keys, index, type)),
    )
    return lacking.map(({ place }) => keys[Number(place) - 1] as Key)
  }

  async delete(keys: readonly Key[], pass: number): Promise<void> {
    if (keys.length === 0) return
    await this.#transaction.unsafe(
      `UPDATE ${this.#name} t SET deleted_at = now() FROM ${unnested(this.#key)}
        WHERE ${this.#isRow} AND t.deleted_at IS NULL AND t.seen_in_pass < ${pass}`,
      this.#key.map(({ type }, index) => arrayLiteral(keys, index, type)),
    )
  }
}

/** Rows `v` of array parameters, one for each column; with `place`, also their numbers from 1. */
function unnested(columns: readonly NamedColumn[], place?: string): string {
  // Sent as text and cast: so the driver needs to know no array types.
  const parameters = columns.map(({ type }, index) => `$${index + 1}::text::${postgresDialect.types[type]}[]`)
  const names = columns.map(({ name }) => quoted(name))
  const ordinality = place === undefined ? '' : ' WITH ORDINALITY'
  const all = place === undefined ? names : [...names, quoted(place)]
  return `unnest(${parameters.join(', ')})${ordinality} AS v (${all.join(', ')})`
}

/** One statement cannot put the same row twice. */
function lastOfEachKey<Row extends Rows['values'][number]>(rows: readonly Row[], keyLength: number): readonly Row[] {
  const byKey = new Map(rows.map((row) => [keyLength === 1 ? row[0] : JSON.stringify(row.slice(0, keyLength)), row]))
  return byKey.size === rows.length ? rows : [...byKey.values()]
}
