import { HaloApiError, HaloAuthError } from '@halopsa/core'
import type { TokenGrant } from '@halopsa/tenant-access/connection/tenant'
import type { Access } from './access.ts'
import type { Check, Finding } from './check.ts'
import { explainFailure } from './connection-failure.ts'
import type { Contact } from './reach.ts'

/** What came of asking for a token. */
export interface TokenTrial {
  checks: Check[]
  /** Whether calls to the API can be made. */
  isUsable: boolean
}

/** What the server said of its authorisation server before. */
export type Place = Pick<Contact, 'namesTenant' | 'authorisesElsewhere'>

const applicationPage = 'Configuration > Integrations > HaloPSA API > View Applications'

const elsewhereAdvice =
  "the server's AuthInfo names an authorisation server at another address: put that into the profile (`auth_url` of /api/AuthInfo has it)"

const tenantAdvice =
  'the server is shared by several tenants: check the tenant in the profile (`tenant_id` of /api/AuthInfo has its name)'

/** What to do about an error of the authorisation server (RFC 6749, section 5.2). */
const adviceByError: Readonly<Record<string, string>> = {
  invalid_client: `Check client ID and secret: they belong to one application in ${applicationPage}, and its secret is shown once, when it is made. The authentication method has to be "Client ID and Secret"`,
  invalid_scope: `Ask for scopes that HaloPSA has and the application grants (its Permissions tab in ${applicationPage}): \`all\`, or names such as \`read:tickets\``,
  unauthorized_client: `Choose the authentication method of the application that fits this login: ${applicationPage}`,
  invalid_grant:
    'Sign in again with `halo login`: the login has ended, or its refresh token, which is good once, was used',
}

/** Asks for a token, and makes a call with it. */
export async function tryToken(access: Access, place: Place): Promise<TokenTrial> {
  const { tenant, signal } = access
  let grant: TokenGrant | undefined
  try {
    grant = await tenant.askForToken?.(signal)
    await tenant.halo.request({ method: 'get', path: '/Agent/me' }, { signal })
  } catch (error) {
    signal.throwIfAborted()
    if (!(error instanceof HaloApiError)) {
      return { checks: [{ check: 'token', ...explainRefusal(error, place) }], isUsable: false }
    }
    if (error.status === 401)
      return { checks: [{ check: 'token', ...refusedToken }, checkScope(grant)], isUsable: true }
    // Whatever else the API says to this call: it took the token.
  }
  return { checks: [{ check: 'token', outcome: 'ok', message: grantText(grant) }, checkScope(grant)], isUsable: true }
}

const refusedToken: Finding = {
  outcome: 'warning',
  message: 'A token was given, but the API refuses it for its own agent (401 of GET /Agent/me)',
  advice: `Look at the application's "Agent to log in as" and the roles of that agent: ${applicationPage}`,
}

function grantText(grant: TokenGrant | undefined): string {
  const minutes = grant?.seconds === undefined ? '' : `, for ${Math.round(grant.seconds / 60)} minutes`
  return `Given${minutes}, and accepted by the API`
}

/** Tells which scopes a token has, and which of those that were asked for it lacks. */
export function checkScope(grant: TokenGrant | undefined): Check {
  const check = 'scope'
  const granted = scopeNames(grant?.scope)
  if (granted.length === 0) {
    return { check, outcome: 'skipped', message: 'Not known: the authorisation server does not say what it granted' }
  }
  const lacking = scopeNames(grant?.askedScope).filter((name) => !granted.includes(name))
  if (lacking.length === 0) return { check, outcome: 'ok', message: `Granted: ${granted.join(', ')}` }
  return {
    check,
    outcome: 'warning',
    message: `Granted: ${granted.join(', ')}; asked for, and not granted: ${lacking.join(', ')}`,
    advice: `Tick them on the Permissions tab of the application (${applicationPage}), then sign in anew: a refresh never widens a scope`,
  }
}

function scopeNames(scope = ''): string[] {
  return scope.split(/[\s,]+/).filter((name) => /^[\w:.-]+$/.test(name))
}

/** Says why there is no token. No text of the server's is repeated, only the error codes of the standard. */
export function explainRefusal(error: unknown, place: Place): Finding {
  if (!(error instanceof HaloAuthError)) return { outcome: 'failed', ...explainFailure(error) }
  const { status } = error
  if (status === undefined) {
    return failed('What responds at the address for tokens gives none', [
      ...placeAdvice(place),
      'check the address of the authorisation server in the profile',
    ])
  }
  if (status === 429) {
    return failed('The authorisation server refuses requests for now (429)', [
      'wait: the window of a tenant can take 5 minutes to clear',
    ])
  }
  if (status >= 500) return explainServerError(status, isPage(error.data), place)
  const code = errorCode(error.data)
  const known = code && Object.hasOwn(adviceByError, code) ? adviceByError[code] : undefined
  const steps = known
    ? [known]
    : [...placeAdvice(place), 'check client ID, secret and the address of the authorisation server']
  return failed(`The authorisation server responds with ${status}${code ? `, ${code}` : ''}`, steps)
}

/** A 500 with a page, which names no cause, has two known ones. */
function explainServerError(status: number, hasPage: boolean, place: Place): Finding {
  const agent = `choose an enabled agent as the application's "Agent to log in as" (${applicationPage})`
  const causes = place.namesTenant
    ? [tenantAdvice, agent]
    : [agent, 'if the instance is shared by several tenants, check the tenant in the profile']
  const message = `The authorisation server responds with ${status}${hasPage ? ' and an HTML page, which names no cause' : ''}`
  if (!hasPage) causes.push('wait and try again')
  return failed(message, [...(place.authorisesElsewhere ? [elsewhereAdvice] : []), ...causes])
}

function placeAdvice({ namesTenant, authorisesElsewhere }: Place): string[] {
  return [...(authorisesElsewhere ? [elsewhereAdvice] : []), ...(namesTenant ? [tenantAdvice] : [])]
}

/** A failure, with what to try in this order. */
function failed(message: string, steps: readonly string[]): Finding {
  const advice = steps.join('; else ')
  return { outcome: 'failed', message, advice: advice.charAt(0).toUpperCase() + advice.slice(1) }
}

function isPage(data: unknown): boolean {
  return typeof data === 'string' && /^\s*</.test(data)
}

function errorCode(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('error' in data)) return undefined
  return typeof data.error === 'string' && /^[a-z_]{1,40}$/.test(data.error) ? data.error : undefined
}
