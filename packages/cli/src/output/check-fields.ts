import { UsageError } from '@halopsa/command'
import { hasField } from '@halopsa/tenant-access/records/field-value'
import type { RecordDetails } from '@halopsa/tenant-access/records/record-details'
import { isRow, type Row } from '@halopsa/tenant-access/records/row'
import type { Streams } from '../context.ts'

/** Finds the names nearest to one that does not exist, the nearest first. */
export type NearNames = (name: string, names: Iterable<string>) => readonly string[]

/** What there is to know beyond the records. */
export interface FieldCheck {
  streams: Pick<Streams, 'errors'>
  nearNames?: NearNames
  details?: RecordDetails
  /** Whether the records are the response of a write. */
  isWritten?: boolean
}

/**
 * Refuses a field that no record has: its column would be empty, and a misspelt name would not be noticed. Without
 * records there is nothing to compare with, so nothing is refused. A field that the catalogue knows may come in a later
 * record, as the date of closing does after a hundred open tickets. After a write, which is done, it is a warning.
 *
 * @throws UsageError that names the nearest fields
 */
export function checkFields(
  fields: readonly string[],
  records: readonly Row[],
  { streams, nearNames, details, isWritten }: FieldCheck,
): void {
  if (records.length === 0) return
  for (const field of fields) {
    const isKnown = () => Object.hasOwn(details?.fields ?? {}, field)
    if (records.some((record) => hasField(record, field)) || isKnown()) continue
    const near = nearNames?.(field, pathsOf(records)) ?? []
    const hint = near.length > 0 ? `; the nearest are ${near.join(', ')}` : ''
    const message = `No record has the field ${JSON.stringify(field)}${hint}`
    if (!isWritten) throw new UsageError(message)
    streams.errors.write(`halo: ${message}\n`)
  }
}

/** The names of fields, and the paths to the fields of objects in them. */
function pathsOf(records: readonly Row[]): Set<string> {
  const paths = new Set<string>()
  for (const record of records) {
    for (const [name, value] of Object.entries(record)) {
      paths.add(name)
      if (isRow(value)) for (const inner of Object.keys(value)) paths.add(`${name}.${inner}`)
    }
  }
  return paths
}
