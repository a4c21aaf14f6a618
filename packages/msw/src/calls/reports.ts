import type { HaloRecord } from '../records/collection.ts'

/** A report that a client runs. */
export interface ReportQuery {
  /** Id of the saved report; absent where the query itself was posted. */
  id?: number
  /** The query in SQL: as it was posted, or as the saved report has it. */
  sql?: string
}

/**
 * Makes the rows of a report.
 *
 * @throws an error whose message the client gets as `load_error`, as for a query that the database refuses.
 */
export type ReportSource = (query: ReportQuery) => readonly HaloRecord[] | Promise<readonly HaloRecord[]>

/** The most rows that a report has. */
export const rowCap = 50_000

/** Runs reports with the function that a test gives. */
export class Reports {
  #source: ReportSource | undefined

  /** Sets the function. The returned function removes it. */
  setSource(source: ReportSource): () => void {
    this.#source = source
    return () => {
      if (this.#source === source) this.#source = undefined
    }
  }

  /** The content of a report as HaloPSA sends it: `rows` and `availablefields`, or `load_error`. */
  async run(query: ReportQuery): Promise<HaloRecord> {
    if (this.#source === undefined) {
      return { rows: [], load_error: 'The double has no rows for this report: give state.report a function' }
    }
    try {
      const rows = (await this.#source(query)).slice(0, rowCap)
      return { loaded: true, rows, availablefields: describeFields(rows) }
    } catch (error) {
      return { rows: [], load_error: error instanceof Error ? error.message : String(error) }
    }
  }

  clear(): void {
    this.#source = undefined
  }
}

function describeFields(rows: readonly HaloRecord[]): HaloRecord[] {
  const names = new Set(rows.flatMap((row) => Object.keys(row)))
  return [...names].map((name) => ({
    name,
    title: name,
    datatype: typeOf(rows.find((row) => row[name] !== null)?.[name]),
  }))
}

function typeOf(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'Int32' : 'Double'
  return typeof value === 'boolean' ? 'Boolean' : 'String'
}
