import type { ReadDate } from './date-reader.ts'
import { fieldKind, fieldKinds } from './field-kind.ts'
import { isFilled } from './is-filled.ts'
import type { RecordDetails } from './record-details.ts'
import type { Row } from './row.ts'

/** The fields of a record that say something: its key, its title, names, status and dates first. */
export function filledFields(record: Row, details: RecordDetails | undefined, readDate: ReadDate): string[] {
  const key = details?.key ?? ['id']
  const kindOf = (name: string) => fieldKinds.indexOf(fieldKind(name, [record[name]], { key, readDate }))
  return Object.keys(record)
    .filter((name) => isFilled(record[name], readDate))
    .map((name) => ({ name, kind: kindOf(name) }))
    .sort((left, right) => left.kind - right.kind)
    .map(({ name }) => name)
}
