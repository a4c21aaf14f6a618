import type { QueryName } from '../server/queries.ts'
import type { QueryResult } from '../server/run-query.ts'

/**
 * Loads the rows of a query.
 *
 * @throws Error with a message for the user where there are none to be had.
 */
export async function load<Row>(name: QueryName): Promise<Row[]> {
  const response = await fetch(`/api/${name}`)
  const result = (await response.json()) as QueryResult
  if ('problem' in result) throw new Error(result.problem)
  return result.rows as Row[]
}
