import { answerAuthorization } from './authorization/authorization-server.ts'
import type { Grant } from './authorization/token-store.ts'
import { answerCall } from './calls/answer-call.ts'
import { documentPath, openApiDocument } from './calls/openapi-document.ts'
import { allowOrigin, answerPreflight } from './http/cors.ts'
import { readBody } from './http/read-body.ts'
import type { RecordedRequest } from './http/request-log.ts'
import { exception, json, notFound, unauthorized } from './http/responses.ts'
import { matchOperation } from './table/match-operation.ts'
import type { Tenant } from './tenant.ts'
import { answerInTrouble } from './troubles/answer-in-trouble.ts'

/** Answers a request to a tenant, and keeps it in the tenant's log. */
export async function handleRequest(request: Request, tenant: Tenant): Promise<Response> {
  if (request.method === 'OPTIONS') return answerPreflight(request)
  const incoming = readRequest(request, tenant)
  const { recorded } = incoming
  tenant.requests.add(recorded)
  const trouble = tenant.controls.troubles.next(recorded)
  const answer = async () => {
    const response = await route(incoming, tenant)
    await tenant.controls.changes.follow(recorded)
    return response
  }
  try {
    const response = trouble ? await answerInTrouble(trouble, request, answer) : await answer()
    recorded.status = response.status
    response.headers.set('date', new Date(tenant.now()).toUTCString())
    return allowOrigin(response, request)
  } finally {
    tenant.onRequest?.(recorded)
  }
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
  const isCall = path.startsWith('/api/')
  const match = isCall ? matchOperation(tenant.table, request.method, path.slice('/api'.length)) : undefined
  const operation =
    typeof match === 'object' ? `${match.operation.method.toUpperCase()} ${match.operation.path}` : undefined
  const { method, headers } = request
  return { request, recorded: { method, path, operation, query: url.searchParams, headers }, baseUrl, match }
}

async function route({ request, recorded, baseUrl, match }: IncomingRequest, tenant: Tenant): Promise<Response> {
  const { path } = recorded
  if (path.startsWith('/auth/')) {
    if (request.method === 'POST') {
      const text = await request.clone().text()
      tenant.requests.setBody(recorded, Object.fromEntries(new URLSearchParams(text)), text.length)
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
  const { query } = recorded
  const { authorization, controls } = tenant
  const open = openResource(recorded)
  const grant = findGrant(request, tenant)
  if (grant === undefined && open === undefined) return unauthorized()
  const denial = controls.denials.responseTo(recorded)
  if (denial !== undefined) return denial
  let body: unknown
  try {
    const read = await readBody(request)
    body = read.value
    tenant.requests.setBody(recorded, body instanceof FormData ? Object.fromEntries(body) : body, read.size)
  } catch {
    return exception('Newtonsoft.Json.JsonReaderException', 'The body of the request could not be read.')
  }
  const parameters = typeof match === 'object' ? match.parameters : {}
  const overriding = await controls.overrides.responseTo(recorded, { request, parameters, query, body })
  if (overriding !== undefined) return overriding
  if (open === 'authInfo') return json({ auth_url: `${baseUrl}/auth`, tenant_id: authorization.tenantName ?? '' })
  if (open === 'document') return json(openApiDocument(tenant.table))
  if (match === 'unknown-path') return notFound(`${recorded.path} was not found.`)
  if (match === 'unknown-method') {
    return json({ Message: `The requested resource does not support http method '${request.method}'.` }, 405)
  }
  const [recordId = ''] = Object.values(parameters)
  const { records: store, files, reports, strict, now } = tenant
  const parts = { store, files, reports, strict, now, resourceServer: `${baseUrl}/api` }
  const operationNow = { ...match.operation, section: controls.pagings.apply(match.operation.section) }
  return answerCall({ ...match, operation: operationNow, ...parts, recordId, query, body, grant, recorded })
}

/** What is served without a token. */
function openResource({ method, path, operation, query }: RecordedRequest): string | undefined {
  if (operation === 'GET /AuthInfo') return 'authInfo'
  if (method === 'GET' && path.toLowerCase() === documentPath) return 'document'
  // A staged image is loaded by an <img>, which sends no bearer token: its token is in the query.
  return operation === 'GET /Attachment/image' && query.has('token') ? 'image' : undefined
}

function findGrant(request: Request, tenant: Tenant): Grant | undefined {
  const token = /^bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  return token === undefined ? undefined : tenant.authorization.tokens.findGrant(token)
}
