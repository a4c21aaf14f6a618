import { json, notFound } from '../http/responses.ts'
import type { Authorization } from './authorization.ts'
import { answerLoginRequest, answerLogoutRequest } from './login-endpoint.ts'
import { answerTokenRequest } from './token-endpoint.ts'

/**
 * Answers a request to the authorisation server.
 *
 * @param path Path below it: `/token`.
 * @param issuer URL of the authorisation server: `https://tenant.halopsa.com/auth`.
 */
export async function answerAuthorization(
  request: Request,
  path: string,
  issuer: string,
  authorization: Authorization,
): Promise<Response> {
  switch (`${request.method} ${path}`) {
    case 'POST /token':
      return answerTokenRequest(request, issuer, authorization)
    case 'GET /authorize':
    case 'POST /authorize':
      return answerLoginRequest(request, issuer, authorization)
    case 'GET /endsession':
    case 'POST /endsession':
      return answerLogoutRequest(request, authorization)
    case 'GET /.well-known/openid-configuration':
      return json(describeServer(issuer))
    case 'GET /.well-known/jwks':
      return json(await authorization.signingKey.keySet())
    default:
      return notFound(`${path} was not found.`)
  }
}

/** OpenID Connect Discovery 1.0, section 3. */
function describeServer(issuer: string): Readonly<Record<string, unknown>> {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    end_session_endpoint: `${issuer}/endsession`,
    jwks_uri: `${issuer}/.well-known/jwks`,
    response_types_supported: ['code'],
    grant_types_supported: ['authorization_code', 'refresh_token', 'client_credentials', 'password'],
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic', 'none'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access', 'all'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['ES256'],
    authorization_response_iss_parameter_supported: true,
  }
}
