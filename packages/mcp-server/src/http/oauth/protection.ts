import {
  type AuthInfo,
  type AuthMetadataOptions,
  getOAuthProtectedResourceMetadataUrl,
  oauthMetadataResponse,
  requireBearerAuth,
} from '@modelcontextprotocol/server'
import type { IssuerOptions } from '../../options.ts'
import { discoverIssuer } from './discover-issuer.ts'
import { createTokenVerifier } from './token-verifier.ts'

/** How requests are let in by the tokens of an authorization server. */
export interface Protection {
  /** The metadata by which clients find the authorization server; `undefined` for a request for anything else. */
  metadata(request: Request): Response | undefined
  /** Who a request is from, or why it is refused. */
  authenticate(request: Request): Promise<AuthInfo | Response>
}

/**
 * Protects a server as the authorization of the Model Context Protocol has it: this server checks tokens, and leaves
 * signing in to the authorization server.
 *
 * @throws CommandError where the authorization server cannot be found.
 */
export async function protect(
  { issuer, resource, audience, scopes }: IssuerOptions,
  tellPerson: (text: string) => void,
): Promise<Protection> {
  const metadata = await discoverIssuer(issuer)
  const verifier = createTokenVerifier(metadata, audience)
  const documents: AuthMetadataOptions = {
    oauthMetadata: metadata,
    resourceServerUrl: resource,
    resourceName: 'HaloPSA',
    ...(scopes.length > 0 && { scopesSupported: [...scopes] }),
  }
  const authenticate = requireBearerAuth({
    verifier: {
      verifyAccessToken: (token) =>
        verifier.verifyAccessToken(token).catch((error: Error) => {
          if (error.name !== 'OAuthError') tellPerson(`the keys of ${issuer.href} cannot be read: ${error.message}`)
          throw error
        }),
    },
    requiredScopes: [...scopes],
    resourceMetadataUrl: getOAuthProtectedResourceMetadataUrl(resource),
  })
  return { metadata: (request) => oauthMetadataResponse(request, documents), authenticate }
}
