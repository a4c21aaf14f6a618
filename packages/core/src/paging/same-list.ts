/**
 * Whether two pages hold the same records, of which some fields may have changed: by at least one field, other than one
 * that is alike in all of them, they agree from the first record to the last.
 */
export function sameList(records: unknown[], others: unknown[]): boolean {
  if (records.length !== others.length) return false
  return Object.keys(Object(records[0])).some((field) => {
    const values = records.map((record) => JSON.stringify(Object(record)[field]))
    const isTelling = values.length === 1 || new Set(values).size > 1
    return isTelling && values.every((value, index) => value === JSON.stringify(Object(others[index])[field]))
  })
}
