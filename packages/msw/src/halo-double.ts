import { type ApiCall, answerCall } from './api.ts'
import { FileStore } from './attachments.ts'
import type { Application, HaloUser } from './authorization/applications.ts'
import { AuthorizationCodes } from './authorization/authorization-codes.ts'
import { SigningKey } from './authorization/signing-key.ts'
import { answerTokenRequest } from './authorization/token-endpoint.ts'
import { TokenStore } from './authorization/token-store.ts'
import { createDemoRecords } from './demo-records.ts'
import { HaloState, type RecordedRequest } from './halo-state.ts'
import { matchOperation } from './match-operation.ts'
import { createRandom } from './random.ts'
import { type HaloRecords, RecordStore } from './record-store.ts'
import { exception, json, notFound, unauthorized } from './responses.ts'
import type { Tenant } from './tenant.ts'

/** How a double of HaloPSA is set up. */
export interface HaloDoubleOptions {
  /**
   * URL of the tenant, as a client gets it for `companyUrl`: `https://tenant.halopsa.com`. Where left out, the origin of
   * each request stands for it.
   */
  baseUrl?: string
  /** Client id of the application with a secret. Default: `halo-double`. */
  clientId?: string
  /** Default: `halo-double-secret`. */
  clientSecret?: string
  /** The application without a secret, for a login in a browser. */
  publicClient?: {
    /** Default: `halo-double-browser`. */
    clientId?: string
    /** Where a login may lead back to. Default: any address `http://localhost`, `http://127.0.0.1` or `http://[::1]`. */
    redirectUris?: readonly string[]
  }
  /** Who can sign in on the login page. Default: `agent` with the password `password`, the agent with id 1. */
  users?: readonly HaloUser[]
  /** Lifetime of an access token in seconds. Default: 3600. */
  tokenLifetime?: number
  /** Name that the token URL must carry as `?tenant=`, as on a hosted multi-tenant instance. Default: none. */
  tenant?: string
  /** Number of tickets that the double starts with. Default: 250. */
  tickets?: number
  /** Your own records to start with: a section named here has these in place of the double's. */
  seed?: HaloRecords
  /** Seed of everything that looks random in records and troubles. Default: 1. */
  randomSeed?: number
  /** The double's clock in milliseconds since 1970. Default: `Date.now`. */
  now?: () => number
}

/** A HaloPSA tenant in memory. */
export interface HaloDouble {
  readonly baseUrl?: string
  /** Credentials of the application with a secret. */
  readonly clientId: string
  readonly clientSecret: string
  /** Client id of the application without a secret. */
  readonly publicClientId: string
  readonly state: HaloState
  /** Answers a request to the resource server (`/api`) or the authorisation server (`/auth`). */
  handle(request: Request): Promise<Response>
}

/**
 * Creates a double of HaloPSA: a function from requests to responses, and the state behind it.
 *
 * @throws TypeError when `baseUrl` is no URL.
 * @throws RangeError when `seed` names a section that the API does not have.
 *
 * @example
 * const double = createHaloDouble({ baseUrl: 'https://tenant.halopsa.com' })
 * const worker = setupServer(...haloHandlers(double))
 */
export function createHaloDouble(options: HaloDoubleOptions = {}): HaloDouble {
  const { clientId = 'halo-double', clientSecret = 'halo-double-secret', publicClient = {} } = options
  const { clientId: publicClientId = 'halo-double-browser', redirectUris } = publicClient
  const { tickets = 250, seed = {}, randomSeed = 1, now = Date.now } = options
  const baseUrl = options.baseUrl === undefined ? undefined : new URL(options.baseUrl).href.replace(/\/+$/, '')
  const random = createRandom(randomSeed)
  const applications: Application[] = [
    { clientId, clientSecret, agentId: 1, redirectUris },
    { clientId: publicClientId, agentId: 1, redirectUris },
  ]
  const tenant: Tenant = {
    applications,
    users: options.users ?? [{ username: 'agent', password: 'password', agentId: 1 }],
    tokenLifetime: options.tokenLifetime ?? 3600,
    name: options.tenant,
    store: new RecordStore(random),
    files: new FileStore(),
    tokens: new TokenStore(now),
    codes: new AuthorizationCodes(now),
    sessions: new Map(),
    signingKey: new SigningKey(),
    random,
    now,
  }
  const state = new HaloState(tenant, () => ({ ...createDemoRecords(tickets, randomSeed), ...seed }))
  const handle = (request: Request) => handleRequest(request, tenant, state, baseUrl)
  return { baseUrl, clientId, clientSecret, publicClientId, state, handle }
}

async function handleRequest(
  request: Request,
  tenant: Tenant,
  state: HaloState,
  baseUrl: string | undefined,
): Promise<Response> {
  const url = new URL(request.url)
  const base = baseUrl ?? url.origin
  const path = url.pathname.slice(new URL(base).pathname.replace(/\/$/, '').length)
  if (request.method === 'OPTIONS') return withCors(new Response(null, { status: 204 }), request)
  const recorded: RecordedRequest = { method: request.method, path, query: url.searchParams, headers: request.headers }
  state.record(recorded)
  const response = await route(request, tenant, recorded, base)
  recorded.status = response.status
  return withCors(response, request)
}

async function route(request: Request, tenant: Tenant, recorded: RecordedRequest, base: string): Promise<Response> {
  const { path } = recorded
  if (path.startsWith('/api/')) return answerApiRequest(request, tenant, recorded, `${base}/api`)
  if (path === '/auth/token' && request.method === 'POST') {
    recorded.body = Object.fromEntries(new URLSearchParams(await request.clone().text()))
    return answerTokenRequest(request, `${base}/auth`, tenant)
  }
  return notFound(`${path} was not found.`)
}

async function answerApiRequest(
  request: Request,
  tenant: Tenant,
  recorded: RecordedRequest,
  resourceServer: string,
): Promise<Response> {
  const match = matchOperation(request.method, recorded.path.slice('/api'.length))
  if (match === 'unknown-path') return notFound(`${recorded.path} was not found.`)
  if (match === 'unknown-method') {
    return json({ Message: `The requested resource does not support http method '${request.method}'.` }, 405)
  }
  recorded.operation = `${match.operation.method.toUpperCase()} ${match.operation.path}`
  if (recorded.operation === 'GET /AuthInfo') {
    return json({ auth_url: resourceServer.replace(/api$/, 'auth'), tenant_id: tenant.name ?? '' })
  }
  const grant = findGrant(request, tenant)
  const showsImage = recorded.operation === 'GET /Attachment/image' && recorded.query.has('token')
  if (grant === undefined && !showsImage) return unauthorized()
  const call: ApiCall = { ...match, query: recorded.query, grant, tenant, resourceServer }
  try {
    call.body = await readBody(request)
  } catch {
    return exception('Newtonsoft.Json.JsonReaderException', 'The request body is not valid JSON.')
  }
  recorded.body = call.body instanceof FormData ? Object.fromEntries(call.body) : call.body
  return answerCall(call)
}

function findGrant(request: Request, tenant: Tenant) {
  const token = /^bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  return token === undefined ? undefined : tenant.tokens.findGrant(token)
}

async function readBody(request: Request): Promise<unknown> {
  if (request.body === null) return undefined
  const type = request.headers.get('content-type') ?? ''
  if (/^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type)) return request.formData()
  const text = await request.text()
  return text.trim() === '' ? undefined : JSON.parse(text)
}

function withCors(response: Response, request: Request): Response {
  const { headers } = response
  headers.set('access-control-allow-origin', request.headers.get('origin') ?? '*')
  headers.append('vary', 'origin')
  headers.set('access-control-expose-headers', 'content-disposition, retry-after')
  if (request.method === 'OPTIONS') {
    headers.set('access-control-allow-methods', 'GET, POST, PUT, PATCH, DELETE')
    headers.set('access-control-allow-headers', request.headers.get('access-control-request-headers') ?? '*')
    headers.set('access-control-max-age', '600')
  }
  return response
}
