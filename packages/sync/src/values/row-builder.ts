import { longestIdentifier } from '../tables/columns-of.ts'
import { type Column, type ColumnType, ownColumns, type Table } from '../tables/table.ts'
import { customColumnName, customFieldLists, customFieldPath, customValue, namedFields } from './custom-fields.ts'
import { fit } from './fit.ts'
import { inferredType } from './inferred-type.ts'
import { isTimeOfDay } from './timestamp.ts'
import type { Value } from './value.ts'

/** Records as rows of a table. */
export interface Rows {
  /** The columns that have values, those of the key first. */
  columns: readonly Column[]
  /** Values in the order of the columns, and behind them the JSON text of what has no column, or `null`. */
  values: Value[][]
  /** Values that did not fit their column, by its name. */
  misfits: ReadonlyMap<string, number>
  /** Records whose key is not complete. They have no row. */
  withoutKey: number
}

/** More columns than this would exceed what Postgres takes (1,600) together with those of a later catalogue. */
const mostColumns = 1200

/** Names that Postgres has for columns of its own. */
const systemColumns: readonly string[] = ['cmax', 'cmin', 'ctid', 'tableoid', 'xmax', 'xmin']

interface Place {
  column: Column
  /** In the rows; -1 while no record has had a value. */
  index: number
}

/** Turns the records of a table into rows. It knows which columns the table has, and adds to them where a record has more. */
export class RowBuilder {
  readonly #key: readonly string[]
  readonly #byField = new Map<string, Place>()
  readonly #names = new Set([...Object.keys(ownColumns), ...systemColumns])
  /** Columns that have had values, in the order of the rows. */
  #active: Column[] = []
  #misfits = new Map<string, number>()

  /** @param columns those that the table has in the database, beside those of its definition. */
  constructor({ key, columns: defined }: Table, columns: readonly Column[] = []) {
    this.#key = key
    for (const column of [...columns, ...defined]) if (!this.#names.has(column.name)) this.#place(column)
    const places = [...this.#byField.values()]
    for (const name of key) for (const place of places) if (place.column.name === name) this.#activate(place)
  }

  rows(records: readonly unknown[]): Rows {
    this.#misfits = new Map()
    const built = records.flatMap((record) => {
      const row = this.#row(Object(record) as Record<string, unknown>)
      return row ? [row] : []
    })
    const { length } = this.#active
    const values = built.map(({ values, raw }) => {
      while (values.length < length) values.push(null)
      values.push(raw)
      return values
    })
    return {
      columns: this.#active.slice(),
      values,
      misfits: this.#misfits,
      withoutKey: records.length - built.length,
    }
  }

  /** The keys of records, in their order; those that are not complete are left out. */
  keys(records: readonly unknown[]): Value[][] {
    const columns = this.#active.slice(0, this.#key.length)
    const keys = records.map((record) => columns.map(({ field, type }) => fit(type, Object(record)[field] ?? '')))
    return keys.filter((key): key is Value[] => !key.some(isMissing))
  }

  /** `undefined` where the key is not complete. */
  #row(record: Record<string, unknown>): { values: Value[]; raw: string | null } | undefined {
    const values: Value[] = new Array(this.#active.length).fill(null)
    let raw: Record<string, unknown> | undefined
    for (const field in record) {
      const value = record[field]
      if (value === null || value === undefined) continue
      const place = this.#byField.get(field) ?? this.#infer(field, value)
      const kept = place ? this.#put(values, place, value) : value
      if (kept !== undefined) {
        raw ??= Object.create(null) as Record<string, unknown>
        raw[field] = kept
      }
      if (customFieldLists.includes(field)) this.#putCustomFields(values, value)
    }
    for (let index = 0; index < this.#key.length; index++) if (isMissing(values[index])) return undefined
    return { values, raw: raw ? JSON.stringify(raw) : null }
  }

  /** Puts a value into its column. Returns what of it has to be kept elsewhere. */
  #put(values: Value[], place: Place, value: unknown): unknown {
    const fitting = fit(place.column.type, value)
    if (fitting === undefined) {
      const { name } = place.column
      this.#misfits.set(name, (this.#misfits.get(name) ?? 0) + 1)
      return value
    }
    if (fitting === null) {
      return place.column.type === 'timestamp' && isTimeOfDay(value as string) ? value : undefined
    }
    if (place.index < 0) this.#activate(place)
    values[place.index] = fitting
    return undefined
  }

  /** The list of custom fields itself is kept whole, so that a value which does not fit is not lost. */
  #putCustomFields(values: Value[], list: unknown): void {
    for (const field of namedFields(list)) {
      const { type, value } = customValue(field)
      if (value === undefined) continue
      const path = customFieldPath(field.name)
      const place = this.#byField.get(path) ?? this.#add(path, this.#customName(field), type)
      if (place) this.#put(values, place, value)
    }
  }

  /** Two custom fields whose names differ in signs alone are told apart by their ids. */
  #customName({ name, id }: { name: string; id?: number | null | undefined }): string {
    const column = customColumnName(name).slice(0, longestIdentifier)
    return this.#names.has(column) ? `${column.slice(0, 50)}_${id ?? 'other'}` : column
  }

  #infer(field: string, value: unknown): Place | undefined {
    if (customFieldLists.includes(field)) return undefined
    const type = inferredType(field, value)
    return type && this.#add(field, field.toLowerCase(), type)
  }

  #add(field: string, name: string, type: ColumnType): Place | undefined {
    if (!isIdentifier(name) || this.#names.has(name) || this.#names.size >= mostColumns) return undefined
    return this.#place({ name, field, type })
  }

  #place(column: Column): Place {
    const place = { column, index: -1 }
    this.#names.add(column.name)
    this.#byField.set(column.field, place)
    return place
  }

  #activate(place: Place): void {
    place.index = this.#active.length
    this.#active.push(place.column)
  }
}

/** Whether a value is none for a key. */
function isMissing(value: Value | undefined): boolean {
  return value === undefined || value === null || value === ''
}

/** Whether both databases take a name as that of a column. */
function isIdentifier(name: string): boolean {
  return (
    name !== '' && !/\p{Surrogate}/u.test(name) && !name.includes('\0') && Buffer.byteLength(name) <= longestIdentifier
  )
}
