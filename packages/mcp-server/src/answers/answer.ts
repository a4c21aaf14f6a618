import type { Row } from '@halopsa/tenant-access/records/row'

/** A value as an answer shows it. */
export type Cell = string | number | boolean | null

/** Records of one kind, row by row. */
export interface Table {
  name: string
  columns: readonly string[]
  rows: readonly (readonly Cell[])[]
  /** How many there are, where that is known and some are not among the rows. */
  total?: number | undefined
}

/** What a tool found, before it is fitted into the budget. */
export interface Answer {
  /** What this is, in words of the server. */
  title: string
  /** One record, by field. */
  record?: Readonly<Record<string, Cell>> | undefined
  tables?: readonly Table[]
  /** How to get more, or what to do next. */
  next?: string | undefined
  /** Most tokens of this answer, where it is to be shorter than the others. */
  budget?: number
  /** Whether the record and the tables are the catalogue's, and not the tenant's. */
  isCatalog?: true
}

/**
 * Whether a name of a field is one of the API. Names of fields come from the tenant as well, and what stands outside the
 * marks is to be nobody else's words.
 */
export function isPlainName(name: string): boolean {
  return /^[\w.]{1,60}$/.test(name)
}

/** A table of records. */
export function tableOf(name: string, columns: readonly string[], records: readonly Row[], total?: number): Table {
  const rows = records.map((record) => columns.map((column) => (record[column] ?? null) as Cell))
  return { name, columns, rows, total }
}
