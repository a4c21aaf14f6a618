import { type Access, getOpenly } from './access.ts'
import type { Check, Finding } from './check.ts'
import type { Exchange } from './clock.ts'
import { explainFailure } from './connection-failure.ts'

/** What the first request to a server brought. */
export interface Contact {
  check: Check
  /** Absent where no response came. */
  exchange?: Exchange
  /** Whether the server says that it serves several tenants, and which one this is. */
  namesTenant: boolean
  /** Whether the server says that its tokens come from another address than `<companyUrl>/auth`. */
  authorisesElsewhere: boolean
}

/** Asks the API for `AuthInfo`, which needs no token. */
export async function reachServer(access: Access): Promise<Contact> {
  const sentAt = Date.now()
  const start = performance.now()
  try {
    const response = await getOpenly(access, '/AuthInfo')
    const milliseconds = performance.now() - start
    const exchange = { sentAt, receivedAt: sentAt + milliseconds, date: response.headers.get('date') }
    const info = parseObject(await response.text())
    const finding = judgeResponse(response.status, info, milliseconds)
    return { check: { check: 'server', ...finding }, exchange, ...readAuthInfo(info, access.tenant.companyUrl) }
  } catch (error) {
    access.signal.throwIfAborted()
    const check: Check = { check: 'server', outcome: 'failed', ...explainFailure(error) }
    return { check, namesTenant: false, authorisesElsewhere: false }
  }
}

/**
 * Says what kind of server responded.
 *
 * @param info JSON object that came, if any.
 */
export function judgeResponse(status: number, info: object | undefined, milliseconds: number): Finding {
  const time = `${Math.round(milliseconds)} ms`
  if (status === 200 && info && 'auth_url' in info) return { outcome: 'ok', message: `Reached in ${time}` }
  if (status === 429) {
    return {
      outcome: 'warning',
      message: `Reached in ${time}, but it refuses calls for now (429)`,
      advice: 'Wait: the window of a tenant can take 5 minutes to clear',
    }
  }
  if (status >= 500) {
    return {
      outcome: 'failed',
      message: `The server responds with ${status}`,
      advice: 'Wait and try again: it is being maintained, or does not run',
    }
  }
  return {
    outcome: 'failed',
    message: `What responds is no HaloPSA API (status ${status}, ${info ? 'other JSON' : 'no JSON'})`,
    advice:
      'Check the address in the profile: Halo shows it under Configuration > Integrations > HaloPSA API. A proxy that wants a login can respond too',
  }
}

/** Reads what `AuthInfo` says of the place of the authorisation server. */
export function readAuthInfo(
  info: { auth_url?: unknown; tenant_id?: unknown } | undefined,
  companyUrl: string,
): Pick<Contact, 'namesTenant' | 'authorisesElsewhere'> {
  const { auth_url: authUrl, tenant_id: tenantId } = info ?? {}
  const plain = (url: string) => url.toLowerCase().replace(/\/+$/, '')
  return {
    namesTenant: typeof tenantId === 'string' && tenantId !== '',
    authorisesElsewhere: typeof authUrl === 'string' && plain(authUrl) !== plain(`${plain(companyUrl)}/auth`),
  }
}

function parseObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
