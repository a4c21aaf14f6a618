import type { ListShape } from '@halopsa/core'

/** What a column holds, whatever database has it. A timestamp is in UTC. */
export type ColumnType = 'integer' | 'number' | 'boolean' | 'text' | 'timestamp' | 'json'

/** A column that holds a field of a record. */
export interface Column {
  /** Name in the database. */
  name: string
  /** Field of the record. */
  field: string
  type: ColumnType
}

/** How a table learns what has changed. */
export type Strategy =
  /** It does not: the whole list is read each time. */
  | { kind: 'full' }
  /** The list takes the dates between which a record was last changed. */
  | { kind: 'changed-since'; from: string; to: string }
  /** The list takes the id after or before which records come. Its records do not change. */
  | { kind: 'cursor'; newer: string; older: string }
  /** The list is asked for the records of one parent: of each that has changed. */
  | { kind: 'children'; parent: string; parameter: string }

/** How the list of a table is read. */
export interface Reading {
  /** Path of the list below `/api`: `/Tickets`. */
  path: string
  /** The list as `paginate` of the core takes it. */
  shape: ListShape
  /** Query with which the list leaves out nothing but deleted records. */
  query: Readonly<Record<string, string>>
  /** Flag with which little more than ids comes. */
  idsOnly?: string
  /** Parameter that asks for custom fields, and the `typeid` under which `GET /FieldInfo` has them. */
  customFields?: { parameter: string; typeid: number }
}

/** A table of the mirror: the records of one list. */
export interface Table {
  /** Section in snake case: `crm_note`. */
  name: string
  /** Section as its path has it: `CRMNote`. */
  section: string
  /** Names of the columns that together identify a record. */
  key: readonly string[]
  /** The columns of the key first, then those of the record's schema by the alphabet. */
  columns: readonly Column[]
  strategy: Strategy
  reading: Reading
  /** Field with the date of a record's last change, where it is known. */
  changeDate?: string
  /** Path of a single record, where its `id` names it: `/Tickets/{id}`. */
  recordPath?: string
}

/** A list that is not mirrored. */
export interface Unmirrored {
  /** Path of the list: `/Chat`. */
  path: string
  reason: string
}

/** The tables of the mirror, and the lists that it leaves out. */
export interface Tables {
  tables: readonly Table[]
  unmirrored: readonly Unmirrored[]
}

/** Columns that every table has beside those of its records, with their types. */
export const ownColumns: Readonly<Record<string, ColumnType>> = {
  raw: 'json',
  synced_at: 'timestamp',
  deleted_at: 'timestamp',
  seen_in_pass: 'integer',
}
