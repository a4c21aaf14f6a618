import type { Row } from '@halopsa/tenant-access/records/row'

/** Turns records into the text of a format, one after the other. */
export interface RecordPrinter {
  /** What stands before the first record. */
  head: string
  /** The text of a record, with its line break. */
  record(record: Row, index: number): string | Promise<string>
  /** What stands behind the last record. */
  tail?(count: number): string
  /** What the user has to know when all are printed. */
  warning?(): string | undefined
}
