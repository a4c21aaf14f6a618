import { CommandError } from '@halopsa/command'
import type { OAuthMetadata } from '@modelcontextprotocol/server'
import { isSecure } from '../addresses.ts'

/** What an authorization server tells of itself, as far as it is needed here. */
export type IssuerMetadata = OAuthMetadata & { jwks_uri: string }

/** The longest that an authorization server may take to answer, in milliseconds. */
const patience = 10_000

/**
 * Asks an authorization server for its metadata: as RFC 8414 has it, else as OpenID Connect does.
 *
 * @throws CommandError where there is none, or it names another issuer.
 */
export async function discoverIssuer(issuer: URL): Promise<IssuerMetadata> {
  const failures: string[] = []
  for (const address of metadataAddresses(issuer)) {
    try {
      const response = await fetch(address, { signal: AbortSignal.timeout(patience), redirect: 'error' })
      if (response.ok) return checkedMetadata(await response.json(), issuer, address)
      failures.push(`${address.href}: ${response.status}`)
    } catch (error) {
      if (error instanceof CommandError) throw error
      failures.push(`${address.href}: ${causeOf(error as Error)}`)
    }
  }
  throw new CommandError(`--oauth-issuer ${issuer.href} has no metadata (${failures.join('; ')})`)
}

/** RFC 8414 puts its path before that of the issuer, OpenID Connect behind it. */
function metadataAddresses(issuer: URL): URL[] {
  const path = issuer.pathname.replace(/\/$/, '')
  return [
    new URL(`/.well-known/oauth-authorization-server${path}`, issuer),
    new URL(`/.well-known/openid-configuration${path}`, issuer),
    new URL(`${path}/.well-known/openid-configuration`, issuer),
  ]
}

function checkedMetadata(value: unknown, issuer: URL, address: URL): IssuerMetadata {
  const metadata = (typeof value === 'object' && value !== null ? value : {}) as Partial<IssuerMetadata>
  const { issuer: named, jwks_uri: keys } = metadata
  // Whoever could answer for another issuer could sign in its name.
  if (withoutSlash(String(named)) !== withoutSlash(issuer.href)) {
    throw new CommandError(`${address.href} is of the issuer ${JSON.stringify(named)}, not of ${issuer.href}`)
  }
  if (typeof keys !== 'string' || !URL.canParse(keys) || !isSecure(new URL(keys))) {
    throw new CommandError(`${address.href} names no keys (jwks_uri) at an address of https`)
  }
  return metadata as IssuerMetadata
}

function withoutSlash(text: string): string {
  return text.replace(/\/$/, '')
}

function causeOf({ message, cause }: Error): string {
  return cause instanceof Error ? cause.message || String((cause as NodeJS.ErrnoException).code) : message
}
