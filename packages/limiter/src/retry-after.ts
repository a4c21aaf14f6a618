import { longestTimer } from './longest-timer.ts'

/**
 * Milliseconds that a `Retry-After` header asks for, as seconds or as a date (RFC 9110, section 10.2.3); `undefined`
 * where there is none that can be read. More than timers can wait, 24 days, is none: a server that sends the time of day
 * in seconds, or `Infinity`, would else stop all calls until the process ends.
 */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim()
  if (!value) return undefined
  const seconds = Number(value)
  const milliseconds = Number.isNaN(seconds) ? Date.parse(value) - Date.now() : seconds * 1000
  return milliseconds <= longestTimer ? Math.max(0, milliseconds) : undefined
}
