import { HaloConnectionError } from '../errors/halo-connection-error.ts'

/** Codes and words of Node, Bun, Deno and workerd for a failure before the first byte was sent. */
const neverSent = /REFUSED|EAI_AGAIN|E(?:HOST|NET)UNREACH|CONNECT_TIMEOUT|FailedToOpenSocket|\(connect\)|dns error/i

/** What another attempt does not mend: names that do not resolve, certificates. */
const permanent = /NOTFOUND|CERT|SIGN|_TLS_|_SSL_/

interface Failure {
  code?: unknown
  syscall?: unknown
  message?: unknown
  cause?: unknown
}

/** Wraps what `fetch` or the reading of a body threw. */
export function toConnectionError(error: unknown, method: string, url: string): HaloConnectionError {
  const { code, message } = rootOf(error)
  return new HaloConnectionError(`Connection failed: ${code ?? message}`, {
    cause: error,
    code: typeof code === 'string' ? code : undefined,
    method,
    url,
  })
}

/** Whether the failure proves that the server has not seen the call. */
export function wasNeverSent({ message, cause }: HaloConnectionError): boolean {
  const { syscall } = rootOf(cause)
  return syscall === 'connect' || neverSent.test(`${message} ${(cause as Error).message}`)
}

/** Whether another attempt may succeed. */
export function mayPass({ message }: HaloConnectionError): boolean {
  return !permanent.test(message)
}

/** The innermost error that has a code, or else the outermost one: runtimes wrap the system's error. */
function rootOf(error: unknown): Failure {
  const outer = Object(error) as Failure
  return outer.code === undefined && outer.cause ? rootOf(outer.cause) : outer
}
