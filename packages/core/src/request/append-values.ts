/**
 * Appends the own keys of `values` to a query or a form, as written. `undefined` and `null` are left out, arrays become
 * repeated keys, a `Date` its ISO form, a `Blob` or `File` a file, any other object JSON.
 */
export function appendValues<Target extends FormData | URLSearchParams>(target: Target, values: object): Target {
  for (const [key, value] of Object.entries(values)) {
    for (const item of [value].flat()) {
      if (item != null) (target as FormData).append(key, toPart(item))
    }
  }
  return target
}

function toPart(value: unknown): string | Blob {
  if (typeof value !== 'object' || value instanceof Blob) return value as string | Blob
  return value instanceof Date ? value.toISOString() : JSON.stringify(value)
}
