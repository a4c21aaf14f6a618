import { errorPage, json } from '../http/responses.ts'
import { type Application, findUser } from './applications.ts'
import type { Authorization } from './authorization.ts'
import { provesChallenge } from './authorization-codes.ts'
import { signIdToken } from './id-token.ts'
import type { Grant } from './token-store.ts'

/** Scopes that HaloPSA has beside `read:…` and `edit:…` of an area. */
const scopes = new Set([
  'all',
  'all:standard',
  'all:teams',
  'admin',
  'admin:webhooks',
  'access:chat',
  'access:adpasswordreset',
  'editMine:timesheets',
  'delete:tickets',
  'openid',
  'profile',
  'email',
  'offline_access',
])

/**
 * Answers `POST /auth/token` (RFC 6749): client credentials, authorization code with PKCE, refresh token, password.
 *
 * @param issuer URL of the authorisation server.
 */
export async function answerTokenRequest(
  request: Request,
  issuer: string,
  authorization: Authorization,
): Promise<Response> {
  const form = new URLSearchParams(await request.text())
  const tenant = new URL(request.url).searchParams.get('tenant') ?? form.get('tenant')
  // A shared instance answers for a missing or wrong tenant with a 500 that does not name the cause.
  if (![undefined, tenant].includes(authorization.tenantName)) return errorPage(500, 'Server Error')
  const application = authenticate(form, request.headers, authorization)
  if (application === undefined) return json({ error: 'invalid_client' }, 401, { 'cache-control': 'no-store' })
  const scope = form.get('scope')
  if (scope !== null && !isKnownScope(scope)) return failure('invalid_scope', `The scope ${scope} is unknown.`)
  const parameters = { form, application, issuer, authorization, scope: scope ?? 'all' }
  switch (form.get('grant_type')) {
    case 'client_credentials':
      return grantClientCredentials(parameters)
    case 'authorization_code':
      return redeemCode(parameters)
    case 'refresh_token':
      return refresh(parameters)
    case 'password':
      return grantPassword(parameters)
    default:
      return failure('unsupported_grant_type', 'This grant type is not supported.')
  }
}

/** Whether each of the scopes, separated by spaces, is one that HaloPSA has. */
export function isKnownScope(scope: string): boolean {
  return scope.split(' ').every((name) => scopes.has(name) || /^(read|edit):[a-z]+$/.test(name))
}

interface TokenRequest {
  form: URLSearchParams
  application: Application
  issuer: string
  authorization: Authorization
  scope: string
}

async function grantClientCredentials({ application, issuer, authorization, scope }: TokenRequest): Promise<Response> {
  if (application.clientSecret === undefined) {
    return failure('unauthorized_client', 'A client without a secret cannot use this grant type.')
  }
  const grant = { clientId: application.clientId, agentId: application.agentId, scope }
  return answerWithTokens(grant, authorization, await signIdToken(grant, { issuer }, authorization))
}

function grantPassword({ form, application, authorization, scope }: TokenRequest): Response {
  const user = findUser(authorization.users, form.get('username'), form.get('password'))
  if (user === undefined) return failure('invalid_grant', 'The user name or password is wrong.')
  return answerWithTokens({ clientId: application.clientId, agentId: user.agentId, scope }, authorization)
}

function refresh({ form, application, authorization }: TokenRequest): Response {
  const grant = authorization.tokens.redeemRefreshToken(form.get('refresh_token') ?? '')
  if (grant?.clientId !== application.clientId) return failure('invalid_grant', 'The refresh token is not valid.')
  return answerWithTokens(grant, authorization)
}

async function redeemCode({ form, application, issuer, authorization }: TokenRequest): Promise<Response> {
  const login = authorization.codes.redeem(form.get('code') ?? '')
  const isSame =
    login?.grant.clientId === application.clientId &&
    login.redirectUri === (form.get('redirect_uri') ?? login.redirectUri)
  if (!isSame) return failure('invalid_grant', 'The code is not valid.')
  const { codeChallenge, grant, nonce, username } = login
  if (codeChallenge !== undefined && !(await provesChallenge(form.get('code_verifier') ?? '', codeChallenge))) {
    return failure('invalid_grant', 'The code verifier does not fit the challenge.')
  }
  const isOpenId = grant.scope.split(' ').includes('openid')
  const idToken = isOpenId ? await signIdToken(grant, { issuer, nonce, username }, authorization) : undefined
  return answerWithTokens(grant, authorization, idToken)
}

function answerWithTokens(grant: Grant, authorization: Authorization, idToken?: string): Response {
  const agent = authorization.findAgent(grant.agentId)
  // HaloPSA answers with a 500 that does not name the cause when the application's "Agent to log in as" cannot sign in.
  if (agent === undefined || agent.isdisabled === true) return errorPage(500, 'Server Error')
  const lifetime = authorization.tokenLifetime
  const tokens = {
    access_token: authorization.tokens.issueAccessToken(grant, lifetime),
    token_type: 'Bearer',
    expires_in: lifetime,
    scope: grant.scope,
    refresh_token: authorization.tokens.issueRefreshToken(grant),
    id_token: idToken,
  }
  return json(tokens, 200, { 'cache-control': 'no-store' })
}

function authenticate(
  form: URLSearchParams,
  headers: Headers,
  { applications }: Authorization,
): Application | undefined {
  const basic = readBasicCredentials(headers.get('authorization'))
  const clientId = basic?.clientId ?? form.get('client_id')
  const clientSecret = basic?.clientSecret ?? form.get('client_secret') ?? undefined
  const application = applications.find((candidate) => candidate.clientId === clientId)
  return application?.clientSecret === undefined || application.clientSecret === clientSecret ? application : undefined
}

/** Reads the client's credentials from the Authorization header (RFC 6749, section 2.3.1). */
function readBasicCredentials(header: string | null): { clientId: string; clientSecret: string } | undefined {
  const encoded = /^basic ([\w+/=]+)$/i.exec(header ?? '')?.[1]
  if (encoded === undefined) return undefined
  try {
    const [clientId = '', clientSecret = ''] = atob(encoded).split(':', 2).map(decodeURIComponent)
    return { clientId, clientSecret }
  } catch {
    return undefined
  }
}

function failure(error: string, description: string): Response {
  return json({ error, error_description: description }, 400, { 'cache-control': 'no-store' })
}
