import { json } from '../http/responses.ts'
import type { ApiCall } from './api-call.ts'

/**
 * Keeps the names of query parameters that have no effect.
 *
 * @returns A 400 that names them where the double is strict; HaloPSA itself ignores them.
 */
export function reportIgnored(
  names: readonly string[],
  { operation, strict, recorded }: ApiCall,
): Response | undefined {
  if (names.length === 0) return undefined
  recorded.ignored = names
  if (!strict) return undefined
  const called = `${operation.method.toUpperCase()} ${operation.path}`
  const verb = names.length === 1 ? 'parameter has' : 'parameters have'
  return json({ Message: `The query ${verb} no effect on ${called}: ${names.join(', ')}` }, 400)
}

/** The query parameters of a call for one record that nobody knows. */
export function unknownRecordParameters({ operation: { section }, query }: ApiCall): string[] {
  const { recordParameters, key } = section
  if (recordParameters === undefined) return []
  return [...query.keys()].filter((name) => !recordParameters.has(name.toLowerCase()) && !key.includes(name))
}
