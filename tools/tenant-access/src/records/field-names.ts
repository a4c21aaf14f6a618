import type { Row } from './row.ts'

/** The names of all fields of records, in the order of first sight. */
export function fieldNames(records: Iterable<Row>): string[] {
  const names = new Set<string>()
  for (const record of records) for (const name of Object.keys(record)) names.add(name)
  return [...names]
}
