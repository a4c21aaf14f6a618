/**
 * Appends values to a query, with their keys as written. `undefined` and `null` are left out, a `Date` becomes its ISO
 * form, any other object JSON.
 *
 * An array is one comma-separated value, as HaloPSA wants lists of ids, also when it is empty: without the value the
 * server would send the list unfiltered. An array of objects is JSON.
 *
 * @param values an object, of which the own keys count, or pairs: `URLSearchParams`, `FormData`, a `Map`.
 * @throws RangeError for an invalid date.
 */
export function appendValues(search: URLSearchParams, values: object): URLSearchParams {
  const entries = Symbol.iterator in values ? (values as Iterable<[string, unknown]>) : Object.entries(values)
  for (const [key, value] of entries) {
    const isList = Array.isArray(value) && value[0]?.constructor !== Object
    const text = isList ? value.flatMap((item) => toText(item) ?? []).join() : toText(value)
    if (text !== undefined) search.append(key, text)
  }
  return search
}

/** What a value is sent as; `undefined` for one that is left out. */
export function toText(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'object') return value ? JSON.stringify(value) : undefined
  return value as string | undefined
}
