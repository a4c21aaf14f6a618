import { type Application, allowsRedirect, findUser, type HaloUser } from './applications.ts'
import type { Authorization } from './authorization.ts'
import { loginPage, messagePage } from './login-page.ts'
import { randomToken } from './random-token.ts'
import { isKnownScope } from './token-endpoint.ts'

/**
 * Answers `GET` and `POST /auth/authorize` (RFC 6749 with PKCE, RFC 7636): the login page, then the redirect to
 * the application with a code. A browser that has signed in before is redirected at once.
 *
 * @param issuer URL of the authorisation server.
 */
export async function answerLoginRequest(
  request: Request,
  issuer: string,
  authorization: Authorization,
): Promise<Response> {
  const query = new URL(request.url).searchParams
  const redirectUri = query.get('redirect_uri') ?? ''
  const application = authorization.applications.find(({ clientId }) => clientId === query.get('client_id'))
  if (application === undefined || !allowsRedirect(application, redirectUri)) {
    return messagePage('Sign-in is not possible', 'The application or its redirect URI is not registered.', 400)
  }
  const login: LoginRequest = { query, redirectUri, application, issuer, authorization }
  const mistake = findMistake(login)
  if (mistake !== undefined) return leadBack(login, { error: mistake })
  const knownSession = readSession(request, authorization)
  if (knownSession !== undefined && query.get('prompt') !== 'login') return leadBackWithCode(login, knownSession)
  if (query.get('prompt') === 'none') return leadBack(login, { error: 'login_required' })
  if (request.method !== 'POST') return loginPage({ clientId: application.clientId })
  const form = new URLSearchParams(await request.text())
  const user = findUser(authorization.users, form.get('username'), form.get('password'))
  if (user === undefined) {
    const username = form.get('username') ?? ''
    return loginPage({ clientId: application.clientId, username, error: 'The user name or password is wrong.' })
  }
  const session = randomToken()
  authorization.sessions.set(session, user)
  const response = leadBackWithCode(login, { session, user })
  response.headers.set('set-cookie', `${sessionCookie(request)}=${session}; Path=/; HttpOnly; SameSite=Lax`)
  return response
}

/**
 * Answers `/auth/endsession` (OpenID Connect RP-Initiated Logout): the session ends, and every token that was
 * issued in it.
 */
export function answerLogoutRequest(request: Request, authorization: Authorization): Response {
  const query = new URL(request.url).searchParams
  const known = readSession(request, authorization)
  if (known !== undefined) {
    authorization.sessions.delete(known.session)
    authorization.tokens.revokeSession(known.session)
  }
  const redirectUri = query.get('post_logout_redirect_uri') ?? ''
  const isAllowed = authorization.applications.some((application) => allowsRedirect(application, redirectUri))
  const response = isAllowed
    ? redirect(redirectUri, { state: query.get('state') })
    : messagePage('Signed out', 'You can close this page.')
  response.headers.set('set-cookie', `${sessionCookie(request)}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`)
  return response
}

interface LoginRequest {
  query: URLSearchParams
  redirectUri: string
  application: Application
  issuer: string
  authorization: Authorization
}

interface KnownSession {
  session: string
  user: HaloUser
}

function findMistake({ query, application }: LoginRequest): string | undefined {
  if (query.get('response_type') !== 'code') return 'unsupported_response_type'
  if (!isKnownScope(query.get('scope') ?? 'all')) return 'invalid_scope'
  const isPublic = application.clientSecret === undefined
  const hasChallenge = query.has('code_challenge')
  if (hasChallenge ? query.get('code_challenge_method') !== 'S256' : isPublic) return 'invalid_request'
  return undefined
}

function leadBackWithCode(login: LoginRequest, { session, user }: KnownSession): Response {
  const { query, redirectUri, application, authorization } = login
  const code = authorization.codes.issue({
    grant: { clientId: application.clientId, agentId: user.agentId, scope: query.get('scope') ?? 'all', session },
    redirectUri,
    codeChallenge: query.get('code_challenge') ?? undefined,
    nonce: query.get('nonce') ?? undefined,
    username: user.username,
  })
  return leadBack(login, { code })
}

function leadBack({ query, redirectUri, issuer }: LoginRequest, result: Record<string, string>): Response {
  return redirect(redirectUri, { ...result, state: query.get('state'), iss: issuer })
}

function redirect(uri: string, parameters: Readonly<Record<string, string | null>>): Response {
  const url = new URL(uri)
  for (const [name, value] of Object.entries(parameters)) if (value !== null) url.searchParams.set(name, value)
  return new Response(null, { status: 303, headers: { location: url.href } })
}

/** Name of the session's cookie. It contains the port, because browsers share cookies between the ports of a host. */
function sessionCookie({ url }: Request): string {
  return `halo-double-session-${new URL(url).port}`
}

function readSession(request: Request, { sessions }: Authorization): KnownSession | undefined {
  const cookies = request.headers.get('cookie')?.split(/; */) ?? []
  const start = `${sessionCookie(request)}=`
  const session = cookies.find((cookie) => cookie.startsWith(start))?.slice(start.length)
  const user = session === undefined ? undefined : sessions.get(session)
  return session !== undefined && user !== undefined ? { session, user } : undefined
}
