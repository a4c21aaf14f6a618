/** A value as it came: texts as they are, nothing for `null`, and JSON for objects and lists. */
export function rawText(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
