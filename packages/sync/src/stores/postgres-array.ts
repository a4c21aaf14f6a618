import type { ColumnType } from '../tables/table.ts'
import type { Value } from '../values/value.ts'

/**
 * A column of rows as an array literal of Postgres. One parameter for each column makes a batch one statement, whatever
 * its size.
 */
export function arrayLiteral(rows: readonly (readonly Value[])[], index: number, type: ColumnType): string {
  const element = type === 'json' ? jsonElement : plainElement
  const elements: string[] = new Array(rows.length)
  for (let row = 0; row < rows.length; row++) elements[row] = element(rows[row]?.[index] ?? null)
  return `{${elements.join(',')}}`
}

function plainElement(value: Value): string {
  if (value === null) return 'NULL'
  return typeof value === 'string' ? textElement(value) : String(value)
}

function jsonElement(value: Value): string {
  return value === null ? 'NULL' : textElement(withoutLoneEscapes(String(value)))
}

/** Postgres has no NUL in a text; the replacement character shows that something was there. */
function textElement(text: string): string {
  const escaped = /["\\]/.test(text) ? text.replaceAll(/["\\]/g, '\\$&') : text
  return `"${escaped.includes('\0') ? escaped.replaceAll('\0', '\ufffd') : escaped}"`
}

/**
 * `JSON.stringify` escapes NUL and surrogates that stand alone, which the type `jsonb` refuses. A backslash before the
 * escape belongs to the text.
 */
function withoutLoneEscapes(json: string): string {
  if (!json.includes('\\u')) return json
  return json.replaceAll(/(?<!\\)((?:\\\\)*)\\u(?:0000|d[89a-f][\da-f]{2})/g, '$1\\ufffd')
}
