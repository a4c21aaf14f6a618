import type { Field } from '@halopsa/catalog'

/** What the catalogue knows of the records of a list. */
export interface RecordDetails {
  /** Fields that together name a record. */
  key?: readonly string[]
  /** Fields of its schema, with their types and words. */
  fields?: Readonly<Record<string, Field>>
}
