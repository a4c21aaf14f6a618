import { HaloAuthError, HaloError } from '@halopsa/core'
import { AuthorizationResponseError } from 'oauth4webapi'

/** Code of a login that cannot go on without the user (OpenID Connect Core, section 3.1.2.6). */
const loginRequired = 'login_required'

/** Codes with which a server wants the user at the login page (OpenID Connect Core, section 3.1.2.6). */
const interactionCodes = [loginRequired, 'interaction_required', 'consent_required', 'account_selection_required']

/** Characters of a server's description that an error keeps. */
const longestDescription = 1000

/**
 * Creates the error that sends the user to the login page.
 *
 * @param cause refusal of the server that ended the session, if there was one.
 */
export function loginRequiredError(description: string, cause?: HaloAuthError): HaloAuthError {
  const { method, url, status } = cause ?? {}
  const data = { error: loginRequired, error_description: description }
  return new HaloAuthError(description, cause ? { method, url, status, data, cause } : { data })
}

/**
 * Whether an error means that the user has to sign in (again): thrown by a call when nobody is signed in or the session
 * has ended, and by {@link HaloLogin.complete} after a `begin` with `prompt: 'none'`.
 */
export function isLoginRequired(error: unknown): boolean {
  return error instanceof HaloAuthError && interactionCodes.includes(String(errorCode(error)))
}

/**
 * Whether the token endpoint said that a refresh token no longer works (RFC 6749, section 5.2). All other failures say
 * nothing of the session: the server may be overloaded or in maintenance, the application disabled for a while.
 */
export function endsSession(error: unknown): error is HaloAuthError {
  if (!(error instanceof HaloAuthError)) return false
  // A server that is overloaded or has failed cannot know.
  const isVerdict = error.status === 400 || error.status === 401 || error.status === 403
  return isVerdict && (errorCode(error) === 'invalid_grant' || isLoginRequired(error))
}

/** Where a step of the login went wrong. The URL has no query. */
export interface StepRequest {
  method: 'GET' | 'POST'
  url: string
}

/**
 * Creates the error for a response of the token endpoint that is a refusal. Of its body only the code and the
 * description are taken (RFC 6749, section 5.2).
 */
export function refusedError({ status, headers }: Response, body: string, request: StepRequest): HaloAuthError {
  const { error, error_description } = parseObject(body)
  const data = typeof error === 'string' ? refusal(error, error_description) : undefined
  const message =
    data && status >= 400 && status < 500
      ? (data.error_description ?? data.error)
      : // A browser shows nothing of a redirect but the status 0.
        `The token endpoint responded with ${status ? `HTTP ${status}` : 'a redirect'}`
  return new HaloAuthError(message, { ...request, status, headers, data })
}

/**
 * Converts what a step of the login throws. The errors of oauth4webapi carry responses with tokens: only their message,
 * and the code and description that the server gave, are taken.
 *
 * @param request the request that the step is about.
 */
export function toHaloError(error: unknown, request: StepRequest): unknown {
  if (error instanceof HaloError || error instanceof DOMException) return error
  if (error instanceof AuthorizationResponseError) {
    const data = refusal(error.error, error.error_description)
    return new HaloAuthError(data.error_description ?? data.error, { ...request, data })
  }
  return new HaloAuthError(error instanceof Error ? error.message : String(error), request)
}

/** What a server says of its refusal, fit for a message. */
function refusal(error: string, description: unknown): { error: string; error_description?: string } {
  return { error: clean(error), ...(typeof description === 'string' && { error_description: clean(description) }) }
}

/** Replaces control characters, which can change what a terminal shows, and shortens. */
function clean(text: string): string {
  return text.slice(0, longestDescription).replace(/\p{Cc}+/gu, ' ')
}

/** The code with which a server refused (RFC 6749, sections 4.1.2.1 and 5.2). */
function errorCode({ data }: HaloAuthError): unknown {
  return Object(data).error
}

function parseObject(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text))
  } catch {
    return {}
  }
}
