/**
 * Appends values to a query or a form, with their keys as written. `undefined` and `null` are left out, a `Date` becomes
 * its ISO form, a `Blob` or `File` of a form a file, any other object JSON.
 *
 * An array is repeated parts in a form. In a query it is one comma-separated value, as HaloPSA wants lists of ids, also
 * when it is empty: without the value the server would send the list unfiltered. An array of objects is JSON there.
 *
 * @param values an object, of which the own keys count, or pairs: `URLSearchParams`, `FormData`, a `Map`.
 * @throws RangeError for an invalid date.
 */
export function appendValues<Target extends FormData | URLSearchParams>(target: Target, values: object): Target {
  const entries = Symbol.iterator in values ? (values as Iterable<[string, unknown]>) : Object.entries(values)
  for (const [key, value] of entries) {
    const isList = Array.isArray(value) && !(target instanceof FormData)
    const texts = [value].flat().flatMap(toText)
    for (const text of isList ? [listText(value, texts)] : texts) (target as FormData).append(key, text as string)
  }
  return target
}

/** An item as what it is sent as; nothing for one that is left out. */
function toText(item: unknown): unknown {
  if (typeof item !== 'object' || item instanceof Blob) return item ?? []
  return item instanceof Date ? item.toISOString() : item ? JSON.stringify(item) : []
}

function listText(list: unknown[], texts: unknown[]): string {
  return (list[0] as object | undefined)?.constructor === Object ? JSON.stringify(list) : texts.join()
}
