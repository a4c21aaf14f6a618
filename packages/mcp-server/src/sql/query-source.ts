import type { Row } from '@halopsa/tenant-access/records/row'

/** How a query is bounded. */
export interface QueryLimits {
  signal: AbortSignal
  /** Most rows that are of use. */
  most: number
}

/** The rows of a query. */
export interface QueryResult {
  rows: Row[]
  /** Whether there are more rows than these, and nobody counted them. */
  hasMore: boolean
}

/** A column of a table that queries can name. */
export interface QueryColumn {
  table: string
  column: string
  /** `view` for a column of a view. */
  type: string
  /** What it holds, where the catalogue does not know. */
  words?: string
}

/** A database that a query can run in. Each only reads. */
export interface QuerySource {
  /** As the tool names it: `reporting`. */
  readonly name: string
  /** Dialect of its SQL, for the description of the tool. */
  readonly dialect: string
  /**
   * Runs one query.
   *
   * @throws ToolError for a query that it does not take.
   */
  query(sql: string, limits: QueryLimits): Promise<QueryResult>
  /** The columns of all tables and views. Absent where nobody can tell them. */
  columns?(signal: AbortSignal): Promise<QueryColumn[]>
}
