/**
 * Appends the own keys of `values` to a query or a form, as written. `undefined` and `null` are left out, arrays become
 * repeated keys, a `Date` its ISO form, a `Blob` or `File` a file, any other object JSON.
 */
export function appendValues<Target extends FormData | URLSearchParams>(target: Target, values: object): Target {
  for (const [key, value] of Object.entries(values)) {
    for (const item of [value].flat()) {
      const isPlain = typeof item !== 'object' || item instanceof Blob
      if (item != null)
        (target as FormData).append(key, isPlain ? item : (item.toISOString?.() ?? JSON.stringify(item)))
    }
  }
  return target
}
