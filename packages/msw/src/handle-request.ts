import { answerAuthorization } from './authorization/authorization-server.ts'
import type { Grant } from './authorization/token-store.ts'
import { answerCall } from './calls/answer-call.ts'
import type { HaloState, RecordedRequest } from './halo-state.ts'
import { allowOrigin, answerPreflight } from './http/cors.ts'
import { exception, json, notFound, unauthorized } from './http/responses.ts'
import { matchOperation } from './table/match-operation.ts'
import type { Tenant } from './tenant.ts'
import { answerInTrouble } from './troubles/answer-in-trouble.ts'

/** Answers a request to a tenant, and keeps it in the tenant's state. */
export async function handleRequest(request: Request, tenant: Tenant, state: HaloState): Promise<Response> {
  if (request.method === 'OPTIONS') return answerPreflight(request)
  const incoming = readRequest(request, tenant)
  state.record(incoming.recorded)
  const trouble = tenant.controls.troubles.next(incoming.recorded)
  const answer = () => route(incoming, tenant)
  const response = trouble ? await answerInTrouble(trouble, request, answer) : await answer()
  incoming.recorded.status = response.status
  return allowOrigin(response, request)
}

interface IncomingRequest {
  request: Request
  recorded: RecordedRequest
  /** URL of the tenant that the request was sent to. */
  baseUrl: string
  /** The operation of the API, if the path lies on the resource server. */
  match?: ReturnType<typeof matchOperation>
}

function readRequest(request: Request, tenant: Tenant): IncomingRequest {
  const url = new URL(request.url)
  const baseUrl = tenant.baseUrl ?? url.origin
  const path = url.pathname.slice(new URL(baseUrl).pathname.replace(/\/$/, '').length)
  const match = path.startsWith('/api/')
    ? matchOperation(tenant.table, request.method, path.slice('/api'.length))
    : undefined
  const operation =
    typeof match === 'object' ? `${match.operation.method.toUpperCase()} ${match.operation.path}` : undefined
  const { method, headers } = request
  return { request, recorded: { method, path, operation, query: url.searchParams, headers }, baseUrl, match }
}

async function route({ request, recorded, baseUrl, match }: IncomingRequest, tenant: Tenant): Promise<Response> {
  const { path } = recorded
  if (path.startsWith('/auth/')) {
    if (request.method === 'POST') {
      recorded.body = Object.fromEntries(new URLSearchParams(await request.clone().text()))
    }
    return answerAuthorization(request, path.slice('/auth'.length), `${baseUrl}/auth`, tenant.authorization)
  }
  if (match === undefined) return notFound(`${path} was not found.`)
  return tenant.controls.rateWindow?.admit() ?? answerApi({ request, recorded, baseUrl, match }, tenant)
}

async function answerApi(
  { request, recorded, baseUrl, match }: IncomingRequest & Required<Pick<IncomingRequest, 'match'>>,
  tenant: Tenant,
): Promise<Response> {
  const { query, operation } = recorded
  if (operation === 'GET /AuthInfo')
    return json({ auth_url: `${baseUrl}/auth`, tenant_id: tenant.authorization.tenantName ?? '' })
  const grant = findGrant(request, tenant)
  // A staged image is loaded by an <img>, which sends no bearer token: its token is in the query.
  if (grant === undefined && !(operation === 'GET /Attachment/image' && query.has('token'))) return unauthorized()
  if ([...tenant.controls.denials].some((isDenied) => isDenied(recorded))) return unauthorized()
  let body: unknown
  try {
    body = await readBody(request)
  } catch {
    return exception('Newtonsoft.Json.JsonReaderException', 'The body of the request could not be read.')
  }
  recorded.body = body instanceof FormData ? Object.fromEntries(body) : body
  const parameters = typeof match === 'object' ? match.parameters : {}
  const overriding = await tenant.controls.overrides.responseTo(recorded, { request, parameters, query, body })
  if (overriding !== undefined) return overriding
  if (match === 'unknown-path') return notFound(`${recorded.path} was not found.`)
  if (match === 'unknown-method') {
    return json({ Message: `The requested resource does not support http method '${request.method}'.` }, 405)
  }
  const [recordId = ''] = Object.values(parameters)
  const { records: store, files, now } = tenant
  return answerCall({ ...match, recordId, query, body, grant, store, files, now, resourceServer: `${baseUrl}/api` })
}

function findGrant(request: Request, tenant: Tenant): Grant | undefined {
  const token = /^bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  return token === undefined ? undefined : tenant.authorization.tokens.findGrant(token)
}

async function readBody(request: Request): Promise<unknown> {
  if (request.body === null) return undefined
  const type = request.headers.get('content-type') ?? ''
  if (/^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type)) return request.formData()
  const text = await request.text()
  return text.trim() === '' ? undefined : JSON.parse(text)
}
