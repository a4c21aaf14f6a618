import type { RecordDetails } from '@halopsa/tenant-access/records/record-details'
import type { Streams } from '../context.ts'
import type { NearNames } from './check-fields.ts'
import type { Format } from './format.ts'
import type { Progress } from './progress.ts'

/** How records and values are printed. */
export interface PrintOptions {
  format: Format
  streams: Pick<Streams, 'output' | 'errors'>
  /** Variables that decide on colours, the width of a table in a pipe, and whether an agent reads. Default: none. */
  env?: NodeJS.ProcessEnv
  /** Fields that `--fields` names: these alone, in this order. */
  fields?: readonly string[]
  /** Whether the records are the response of a write, which is done: then an unknown field is a warning. */
  isWritten?: boolean
  /** Columns that the command prefers for a table and for compact output. Default: chosen from the records. */
  columns?: readonly string[]
  /** Columns of CSV where there are no records, which tell them otherwise. Default: none. */
  header?: readonly string[]
  /** What the catalogue knows of the records. */
  details?: RecordDetails
  /** Finds the nearest fields for the message about one that does not exist. */
  nearNames?: NearNames
  /** Time zone of dates in a table, as an IANA name. Default: that of this computer. */
  timeZone?: string
  /** Progress that ends before the first text goes to a terminal: both would write to the same line. */
  progress?: Pick<Progress, 'end'>
}
