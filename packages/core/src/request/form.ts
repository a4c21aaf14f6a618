/**
 * Multipart form of a call: each own key a part. `Blob` and `File` become file parts, arrays repeated parts, a `Date`
 * its ISO form, other objects JSON; `undefined` and `null` are left out.
 */
export function toFormData(form: object): FormData {
  if (form instanceof FormData) return form
  const data = new FormData()
  for (const [key, value] of Object.entries(form)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item != null) data.append(key, toPart(item))
    }
  }
  return data
}

function toPart(value: unknown): string | Blob {
  if (value instanceof Blob) return value
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
