import { HaloConnectionError } from '../errors/halo-connection-error.ts'
import type { HaloErrorFields } from '../errors/halo-error.ts'

/** Codes of Node and Bun for a failure before the first byte was sent. */
const codesBeforeSending = /REFUSED|EAI_|ENOTFOUND|_CONNECT_|OpenSocket/i

/** Codes of Node and Bun for a certificate of the server that they do not accept. */
const certificateCodes = /(^|_)CERT(_|$)|^UNABLE_TO_/

/** Deno's words, which has no codes. A caller cannot write them: the URL that stands before them holds no space. */
const denoConnect = /^error sending request .*: client error \(Connect\)(: invalid peer certificate)?/

/**
 * Wraps what `fetch`, or the reading of a body, threw.
 *
 * @param mayBeUnsent whether the failure is that of the first request of an attempt. That of a request to which the
 * first one was redirected, or of the reading of a response, does not prove that nothing was sent.
 */
export function toConnectionError(thrown: unknown, fields: HaloErrorFields, mayBeUnsent: boolean): HaloConnectionError {
  const { cause = thrown } = Object(thrown)
  const { code: platformCode, syscall, path, message = String(cause) } = Object(cause)
  const deno = denoConnect.exec(message)
  const code = platformCode ?? (deno?.[1] && 'CERT_REJECTED')
  const isUnsent = deno || syscall === 'connect' || codesBeforeSending.test(code) || certificateCodes.test(code)
  // Deno writes the URL into the message, and Bun into a property: its query is nobody else's business.
  const text = message.replace(/\?\S*/g, '')
  const holdsQuery = text !== message || String(path).includes('?')
  return new HaloConnectionError(`Connection failed: ${code ?? text} (${fields.method} ${fields.url})`, {
    ...fields,
    code,
    neverSent: mayBeUnsent && Boolean(isUnsent),
    cause: holdsQuery ? undefined : thrown,
  })
}

/** Whether the server's certificate was not accepted, which another attempt does not change. */
export function isCertificateRefused({ code }: HaloConnectionError): boolean {
  return certificateCodes.test(code ?? '')
}
