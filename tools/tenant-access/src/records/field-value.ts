import type { Row } from './row.ts'

/**
 * The value of a field. `undefined` where the record does not have it.
 * @param path name of a field, or a path into objects and lists: `client.name`, `lines.0.total`
 */
export function fieldValue(row: Row, path: string): unknown {
  return findField(row, path)?.value
}

/** Whether a record has a field, be it empty. */
export function hasField(row: Row, path: string): boolean {
  return findField(row, path) !== undefined
}

function findField(row: Row, path: string): { value: unknown } | undefined {
  if (Object.hasOwn(row, path)) return { value: row[path] }
  if (!path.includes('.')) return undefined
  let value: unknown = row
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    value = (value as Row)[name]
  }
  return { value }
}
