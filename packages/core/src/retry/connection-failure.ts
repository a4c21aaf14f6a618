import { HaloConnectionError } from '../errors/halo-connection-error.ts'

/** Codes and words of Node, Bun and Deno for a failure before the first byte was sent. */
const beforeSending = /REFUSED|AI_AGAIN|CONNECT[_)]|OpenSocket/i

/** Wraps what `fetch`, or the reading of a body, threw. */
export function toConnectionError(cause: unknown, about: object): HaloConnectionError {
  const { code, syscall, message } = (cause as Error).cause ?? Object(cause)
  const words = code ?? message
  const neverSent = syscall === 'connect' || beforeSending.test(words)
  return new HaloConnectionError(`Connection failed: ${words}`, { ...about, code, neverSent, cause })
}
