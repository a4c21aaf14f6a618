import type { Application, HaloUser } from './authorization/applications.ts'
import { AuthorizationCodes } from './authorization/authorization-codes.ts'
import { SigningKey } from './authorization/signing-key.ts'
import { TokenStore } from './authorization/token-store.ts'
import { FileStore } from './calls/file-store.ts'
import { Reports } from './calls/reports.ts'
import { createDemoRecords } from './demo/demo-records.ts'
import { HaloState } from './halo-state.ts'
import { handleRequest } from './handle-request.ts'
import { type RecordedRequest, RequestLog } from './http/request-log.ts'
import { type HaloRecords, RecordStore } from './records/record-store.ts'
import { haloTable } from './table/sections.ts'
import type { Tenant } from './tenant.ts'
import { Controls } from './troubles/controls.ts'

/** How a double of HaloPSA is set up. */
export interface HaloDoubleOptions {
  /**
   * URL of the tenant, as a client gets it for `companyUrl`: `https://tenant.halopsa.com`. Default: the
   * origin of each request.
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
    /** Where a login may lead back to. Default: any address on `http://localhost`, `http://127.0.0.1`, `http://[::1]`. */
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
  /** Your own records to start with: they replace the double's records of the sections that are named here, and of no others. */
  seed?: HaloRecords
  /** Seed of the random values in records and troubles. Default: 1. */
  randomSeed?: number
  /**
   * Whether a query parameter of a GET that has no effect is refused with a 400 that names it. HaloPSA ignores it, and
   * sends an unfiltered list. Default: false.
   */
  strict?: boolean
  /** How many requests `state.requests` keeps, the last ones. Default: 1,000. */
  requestLimit?: number
  /** Called with each request when its response is made, to log it. */
  onRequest?: (request: RecordedRequest) => void
  /** The double's clock in milliseconds since 1970. Default: `Date.now`. */
  now?: () => number
}

/** A HaloPSA tenant in memory. */
export interface HaloDouble {
  readonly baseUrl?: string
  /** Client id of the application with a secret. */
  readonly clientId: string
  readonly clientSecret: string
  /** Client id of the application without a secret. */
  readonly publicClientId: string
  readonly state: HaloState
  /**
   * Answers a request to the resource server (`/api`) or the authorisation server (`/auth`).
   *
   * @throws ConnectionFault where `state.trouble` asks for the connection to be cut. Where it is cut halfway, reading the
   * body of the response throws it.
   */
  handle(request: Request): Promise<Response>
}

/**
 * Creates a double of HaloPSA: a function from requests to responses, and the state behind it.
 *
 * @throws TypeError when `baseUrl` is not a URL.
 * @throws RangeError when `seed` names a section that the API does not have, or a record is nested too deeply.
 * @throws TypeError when the records of a section in `seed` are not an array of objects.
 *
 * @example
 * const double = createHaloDouble({ baseUrl: 'https://tenant.halopsa.com' })
 * const mock = setupServer(...haloHandlers(double))
 */
export function createHaloDouble(options: HaloDoubleOptions = {}): HaloDouble {
  const { clientId = 'halo-double', clientSecret = 'halo-double-secret', publicClient = {} } = options
  const { clientId: publicClientId = 'halo-double-browser', redirectUris } = publicClient
  const { tickets = 250, seed = {}, randomSeed = 1, now = Date.now } = options
  const baseUrl = options.baseUrl === undefined ? undefined : new URL(options.baseUrl).href.replace(/\/+$/, '')
  const applications: Application[] = [
    { clientId, clientSecret, agentId: 1, redirectUris },
    { clientId: publicClientId, agentId: 1, redirectUris },
  ]
  const records = new RecordStore(haloTable, randomSeed, now)
  const tenant: Tenant = {
    baseUrl,
    table: haloTable,
    authorization: {
      tenantName: options.tenant,
      applications,
      users: options.users ?? [{ username: 'agent', password: 'password', agentId: 1 }],
      tokenLifetime: options.tokenLifetime ?? 3600,
      tokens: new TokenStore(now),
      codes: new AuthorizationCodes(now),
      sessions: new Map(),
      signingKey: new SigningKey(),
      findAgent: (id) => records.collection('Agent').get(id),
      now,
    },
    records,
    files: new FileStore(),
    reports: new Reports(),
    requests: new RequestLog(options.requestLimit ?? 1000),
    controls: new Controls(randomSeed),
    strict: options.strict ?? false,
    onRequest: options.onRequest,
    now,
  }
  const state = new HaloState(tenant, () => ({ ...createDemoRecords(tickets, randomSeed), ...seed }))
  const handle = (request: Request) => handleRequest(request, tenant)
  return { baseUrl, clientId, clientSecret, publicClientId, state, handle }
}
