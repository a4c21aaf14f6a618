import type { ParameterFact, ParameterTable } from '../../spec/words/parameter-facts.ts'
import { endpointKey, sectionOf } from './endpoint-key.ts'

/** What is known of a query parameter of an operation; undefined where nothing is. */
export function parameterFact(
  table: ParameterTable,
  name: string,
  method: string,
  path: string,
): ParameterFact | undefined {
  const facts = Object.hasOwn(table, name) ? (table[name] ?? []) : []
  const places = [endpointKey(method, path), sectionOf(path)]
  return facts.find((fact) => !fact.in || fact.in.some((place) => places.includes(place)))
}
