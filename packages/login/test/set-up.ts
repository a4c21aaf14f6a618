import { HaloClient } from '@halopsa/core'
import { type HaloServer, type HaloServerOptions, startHaloServer } from '@halopsa/msw/server'
import { onTestFinished } from 'vitest'
import { HaloLogin, type HaloLoginOptions } from '../src/index.ts'
import { signIn } from './sign-in.ts'

export const redirectUri = 'http://localhost:5173/'

/** A call that needs a token. */
export const tickets = { method: 'get', path: '/Tickets', query: { count: 1 } } as const

export type SetUpOptions = Partial<HaloLoginOptions> & { server?: HaloServerOptions }

/** What {@link setUp} gives. */
export interface World {
  server: HaloServer
  login: HaloLogin
  halo: HaloClient
  loginOptions: HaloLoginOptions
}

/** A login at a double of its own, which ends with the test, and a client that uses it. */
export async function setUp({ server: serverOptions, ...options }: SetUpOptions = {}): Promise<World> {
  const server = await startHaloServer(serverOptions)
  onTestFinished(server.close)
  const loginOptions = { companyUrl: server.url, clientId: server.publicClientId, redirectUri, ...options }
  const login = new HaloLogin(loginOptions)
  const halo = new HaloClient({ companyUrl: server.url, auth: login, logger: () => {} })
  return { server, login, halo, loginOptions }
}

/** The same after a person has signed in. */
export async function setUpSignedIn(options?: SetUpOptions): Promise<World & { cookie: string }> {
  const world = await setUp(options)
  const { callback, cookie } = await signIn(await world.login.begin())
  await world.login.complete(callback)
  return { ...world, cookie }
}

/** The grants for which the token endpoint was asked. */
export function tokenGrants({ state }: HaloServer): (string | undefined)[] {
  return tokenRequests({ state }).map(({ body }) => (body as Record<string, string>).grant_type)
}

/** The requests to the token endpoint. */
export function tokenRequests({ state }: Pick<HaloServer, 'state'>) {
  return state.requests.filter(({ path }) => path === '/auth/token')
}
