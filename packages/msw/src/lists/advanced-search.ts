import type { HaloRecord } from '../records/collection.ts'
import { isRecord } from '../records/collection.ts'
import { type Filter, isEqual } from './filters.ts'

/** Thrown for an `advanced_search` that the server refuses. */
export class AdvancedSearchError extends Error {
  override readonly name = 'AdvancedSearchError'
}

const equals = 2
const contains = 4

/**
 * Reads `advanced_search`: JSON of `[{ filter_name, filter_type, filter_value }]`, all of which a record has to meet.
 * Of the types, 2 (equals) and 4 (contains) are known; another one filters nothing.
 *
 * @throws {@link AdvancedSearchError} when it is not JSON of this form, or names a field that the records do not have.
 */
export function createAdvancedSearch(value: string, isField: (name: string) => boolean): Filter {
  const filters = readConditions(value).map(({ filter_name: name, filter_type: type, filter_value: wanted }) => {
    if (typeof name !== 'string' || !isField(name)) {
      throw new AdvancedSearchError(`Invalid advanced search parameter: ${JSON.stringify(name)}`)
    }
    return createCondition(name, Number(type), String(wanted ?? ''))
  })
  return (record) => filters.every((isMatch) => isMatch(record))
}

function readConditions(value: string): HaloRecord[] {
  let conditions: unknown
  try {
    conditions = JSON.parse(value)
  } catch {
    conditions = undefined
  }
  if (Array.isArray(conditions) && conditions.every(isRecord)) return conditions
  throw new AdvancedSearchError('Invalid advanced search parameter: an array of filters was expected')
}

function createCondition(name: string, type: number, wanted: string): Filter {
  const text = wanted.toLowerCase()
  if (type === equals) return (record) => isEqual(record[name], wanted)
  if (type === contains)
    return (record) =>
      String(record[name] ?? '')
        .toLowerCase()
        .includes(text)
  return () => true
}
