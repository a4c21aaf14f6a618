import { type AuthInfo, OAuthError, OAuthErrorCode, type OAuthTokenVerifier } from '@modelcontextprotocol/server'
import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose'
import type { IssuerMetadata } from './discover-issuer.ts'

/** Signatures by a key that the issuer alone has: no `none`, and none with a secret that both sides know. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']
/** Clocks differ, in seconds. */
const clockTolerance = 5

/** Codes of errors that say nothing of a token: the keys of the issuer could not be read. */
const keyFailures = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC'])

/**
 * Verifies access tokens that are JWTs: signature by a key of the issuer, issuer, audience and times.
 *
 * @param audience of the tokens that are meant for this server.
 */
export function createTokenVerifier({ issuer, jwks_uri }: IssuerMetadata, audience: string): OAuthTokenVerifier {
  const keys = createRemoteJWKSet(new URL(jwks_uri))
  const checks = { issuer, audience, algorithms, clockTolerance, requiredClaims: ['exp'] }
  return {
    async verifyAccessToken(token) {
      try {
        const { payload } = await jwtVerify(token, keys, checks)
        return authInfoOf(token, payload)
      } catch (error) {
        if (!(error instanceof errors.JOSEError) || keyFailures.has(error.code)) throw error
        throw new OAuthError(OAuthErrorCode.InvalidToken, reasonOf(error))
      }
    },
  }
}

function authInfoOf(token: string, payload: JWTPayload): AuthInfo {
  const { exp, sub, client_id: clientId, azp } = payload
  return {
    token,
    clientId: String(clientId ?? azp ?? sub ?? ''),
    scopes: scopesOf(payload),
    ...(exp !== undefined && { expiresAt: exp + clockTolerance }),
    extra: { subject: sub },
  }
}

/** Scopes are words in `scope`; some issuers have them in `scp`, as words or as a list. */
function scopesOf({ scope, scp }: JWTPayload): string[] {
  return [scope, scp].flatMap((value) =>
    typeof value === 'string' ? value.split(' ') : Array.isArray(value) ? value.map(String) : [],
  )
}

/** Why a token is refused, in words without anything of the token: they stand in a header. */
function reasonOf(error: errors.JOSEError): string {
  if (error instanceof errors.JWTExpired) return 'The token has expired'
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'aud') return 'The token is for another audience'
    if (error.claim === 'iss') return 'The token is of another issuer'
  }
  return 'The token is not valid'
}
