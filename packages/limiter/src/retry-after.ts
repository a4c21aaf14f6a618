/**
 * Milliseconds that a `Retry-After` header asks for, as seconds or as a date (RFC 9110, section 10.2.3); `undefined`
 * where there is none that can be read.
 */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim()
  if (!value) return undefined
  const seconds = Number(value)
  const milliseconds = Number.isNaN(seconds) ? Date.parse(value) - Date.now() : seconds * 1000
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds)
}
