/** What a path can hold: an id, mostly. */
export type PathValue = string | number | bigint | boolean

const dotSegment = /(?:^|\/)\.{1,2}(?:\/|$)/

/**
 * Template tag for request paths. Each value is percent-encoded, so that it stays within its segment whatever it holds.
 *
 * @throws TypeError when a value is `undefined`, `null`, empty or not encodable, or would make a segment `.` or `..`;
 * the message names the place in the path.
 * @example path`/Tickets/${id}`
 */
export function path(strings: TemplateStringsArray, ...values: PathValue[]): string {
  let result = ''
  strings.forEach((literal, index) => {
    result += literal
    if (index < values.length) result += encode(values[index], result)
  })
  if (dotSegment.test(result)) throw new TypeError(`Dot segment in path ${result}`)
  return result
}

function encode(value: PathValue | null | undefined, before: string): string {
  try {
    const encoded = encodeURIComponent(String(value ?? ''))
    if (encoded) return encoded
  } catch {
    // A lone surrogate has no encoding.
  }
  throw new TypeError(`Missing or invalid path value after ${before}`)
}
