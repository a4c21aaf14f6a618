import { queryMirror } from '@halopsa/sync'
import { type QueryName, queries } from './queries.ts'

/** What the page gets: rows, or why there are none. */
export type QueryResult = { rows: Record<string, unknown>[] } | { problem: string }

/** Runs a query over a mirror, by a connection that only reads. */
export async function runQuery(mirror: string, name: QueryName): Promise<QueryResult> {
  const { view, sql } = queries[name]
  try {
    return { rows: await Array.fromAsync(queryMirror(mirror, sql)) }
  } catch (error) {
    return { problem: problemOf(error, view) }
  }
}

function problemOf(error: unknown, view: string): string {
  const message = error instanceof Error ? error.message : String(error)
  if (/no such table|does not exist/.test(message)) {
    return `The mirror has no view ${view} yet. A run of halo sync makes it, and says what it waits for.`
  }
  return `The mirror cannot be read: ${message}`
}
