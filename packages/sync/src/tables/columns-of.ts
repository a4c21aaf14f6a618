import type { Catalog, List } from '@halopsa/catalog'
import { columnType } from './column-type.ts'
import { type Column, ownColumns } from './table.ts'

/** The longest identifier of Postgres, in bytes. */
export const longestIdentifier = 63

/**
 * The columns of a list's records: those of the key first, then that of the parent where it has one. A field whose name a column cannot have, because another has
 * it in other letters, has no column of its own.
 */
export function columnsOf(catalog: Catalog, { record, key = [], paging, needs }: List): Column[] {
  const fields = (record.schema === undefined ? record.fields : catalog.schema(record.schema).fields) ?? {}
  const names = new Set([...key, ...(needs ? [needs.parameter] : []), ...Object.keys(fields)])
  const taken = new Set(Object.keys(ownColumns))
  return [...names].flatMap((field): Column[] => {
    const name = field.toLowerCase()
    if (taken.has(name) || name.length > longestIdentifier) return []
    taken.add(name)
    const type = fields[field]
    // A list that goes on behind an id compares ids as numbers, and parents are known by theirs. Of other keys without a
    // schema nothing is known.
    const keyType = paging === 'cursor' || field === needs?.parameter ? 'integer' : 'text'
    return [{ name, field, type: type ? columnType(type) : keyType }]
  })
}
