import type { Row } from '@halopsa/tenant-access/records/row'

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
  query(sql: string, signal: AbortSignal): Promise<Row[]>
}
