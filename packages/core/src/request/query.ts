/**
 * Query string of a call, with its question mark; empty when nothing is left to send. `undefined` and `null` are left
 * out, arrays become repeated keys, a `Date` its ISO form, keys stay as written.
 */
export function toQueryString(query: object = {}): string {
  const parameters = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item != null) parameters.append(key, item instanceof Date ? item.toISOString() : item)
    }
  }
  const text = parameters.toString()
  return text && `?${text}`
}
