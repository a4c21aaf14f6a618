import type { ParameterFact, ParameterTable } from '../../spec/words/parameter-facts.ts'
import { own } from '../document/own.ts'
import { endpointKey, sectionOf } from './endpoint-key.ts'

/** What is known of a query parameter of an operation; undefined where nothing is. */
export function parameterFact(
  table: ParameterTable,
  name: string,
  method: string,
  path: string,
): ParameterFact | undefined {
  const places = [endpointKey(method, path), sectionOf(path)]
  return own(table, name)?.find((fact) => !fact.in || fact.in.some((place) => places.includes(place)))
}
