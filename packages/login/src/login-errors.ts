import { HaloAuthError, HaloError } from '@halopsa/core'
import { AuthorizationResponseError, ResponseBodyError } from 'oauth4webapi'

/** Code of a login that cannot go on without the user (OpenID Connect Core, section 3.1.2.6). */
const loginRequired = 'login_required'

/** The error that sends the user to the login page. */
export function loginRequiredError(description: string): HaloAuthError {
  return new HaloAuthError(description, { data: { error: loginRequired, error_description: description } })
}

/**
 * Whether an error means that the user has to sign in (again): thrown by a call when nobody is signed in or the session
 * has ended, and by {@link HaloLogin.complete} after a `begin` with `prompt: 'none'`.
 */
export function isLoginRequired(error: unknown): boolean {
  return error instanceof HaloAuthError && refusalCode(error) === loginRequired
}

/** The code with which the server refused, if it did (RFC 6749, sections 4.1.2.1 and 5.2). */
export function refusalCode(error: HaloAuthError): string | undefined {
  return (error.data as { error?: string } | undefined)?.error
}

/**
 * The answer of the token endpoint, if it is one in the words of OAuth.
 *
 * @throws `HaloAuthError` with the status for what a server says in trouble: an error page, a 429 in plain text.
 */
export function requireAnswer(response: Response): Response {
  const { status, headers } = response
  const isWorded = /\bjson\b/i.test(headers.get('content-type') ?? '')
  if (status < 400 || (status < 500 && isWorded)) return response
  throw new HaloAuthError(`The token endpoint answered with HTTP ${status}`, { status, headers })
}

/**
 * What a failed step of the login throws. The errors of oauth4webapi carry answers with tokens in them: nothing but
 * their words, and the code and description that the server gave, may leave.
 */
export function toHaloError(error: unknown): unknown {
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError) {
    const { error: code, error_description } = error
    const status = error instanceof ResponseBodyError ? error.status : undefined
    return new HaloAuthError(error_description ?? code, { status, data: { error: code, error_description } })
  }
  // What came from below is right already: an error of core, an abort.
  if (error instanceof HaloError || error instanceof DOMException) return error
  return new HaloAuthError(error instanceof Error ? error.message : String(error))
}
