import { toText } from './append-values.ts'

/**
 * A body of `multipart/form-data`: each own key a part, `Blob` and `File` as file parts, arrays as repeated parts, a
 * `Date` in its ISO form, other objects as JSON, primitives as text. `undefined` and `null` are left out.
 *
 * @param values an object, or `FormData`.
 * @returns `undefined` where no part is left.
 * @throws RangeError for an invalid date.
 */
export function formData(values: object | undefined | null): FormData | undefined {
  const form = new FormData()
  const parts = values instanceof FormData ? [...values] : Object.entries(values ?? {})
  for (const [key, value] of parts) {
    for (const item of [value].flat()) {
      const part = item instanceof Blob ? item : toText(item)
      if (part !== undefined) form.append(key, part)
    }
  }
  return [...form].length > 0 ? form : undefined
}
