import { CommandError } from '@halopsa/command'
import { HaloClient } from '@halopsa/core'
import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { signInByBrowser } from './loopback-login.ts'
import type { Configuration } from './profile.ts'
import { resolveConnection } from './resolve-connection.ts'
import { forgetSecrets, secretKeys } from './secret-keys.ts'
import { openSecretStore, type SecretStore } from './secrets.ts'
import {
  credentialsProfile,
  personProfile,
  runInProcess,
  type TestSurroundings,
  testSurroundings,
} from './test-surroundings.ts'
import { tokenSlot } from './token-slot.ts'

let server: HaloServer
let surroundings: TestSurroundings
let secrets: SecretStore

beforeEach(async () => {
  server = await startHaloServer()
  surroundings = await testSurroundings()
  secrets = openSecretStore({ env: surroundings.env, warn: () => {} })
})
afterEach(async () => {
  await server.close()
  await surroundings[Symbol.asyncDispose]()
})

const agentRequest = { method: 'get', path: '/Agent/me' } as const

async function storeProfiles(configuration: Configuration) {
  await surroundings.write('config.json', configuration)
  for (const name of Object.keys(configuration.profiles)) {
    await secrets.set(secretKeys(name).clientSecret, server.clientSecret)
  }
}

async function call(env = surroundings.env, name?: string): Promise<unknown> {
  const { options } = await resolveConnection(env, name)
  return new HaloClient({ ...options, logger: () => {} }).request(agentRequest)
}

function tokenRequests(grantType: string) {
  return server.state.requests.filter(
    ({ path, body }) => path === '/auth/token' && Object(body).grant_type === grantType,
  )
}

describe('chooses the tenant', () => {
  const variables = () => ({
    HALO_API_URL: `${server.url}/api/`,
    HALO_API_CLIENT_ID: server.clientId,
    HALO_API_CLIENT_SECRET: server.clientSecret,
  })
  const chosen = async (env: NodeJS.ProcessEnv, name?: string) =>
    (await resolveConnection({ ...surroundings.env, ...env }, name)).profile

  beforeEach(() => {
    const profiles = { acme: credentialsProfile(server.url), beta: credentialsProfile(server.url) }
    return storeProfiles({ default: 'acme', profiles })
  })

  test('of --profile before all', async () => {
    expect(await chosen({ ...variables(), HALO_PROFILE: 'acme' }, 'beta')).toBe('beta')
  })
  test('of the variables before those of the configuration', async () => {
    expect(await chosen({ ...variables(), HALO_PROFILE: 'beta' })).toBe('environment')
  })
  test('of HALO_PROFILE before the default', async () => {
    expect(await chosen({ HALO_PROFILE: 'beta', HALO_API_URL: '' })).toBe('beta')
  })
  test('of the default', async () => {
    expect(await chosen({})).toBe('acme')
  })
  test('of the only profile', async () => {
    await storeProfiles({ profiles: { gamma: credentialsProfile(server.url) } })
    expect(await chosen({})).toBe('gamma')
  })

  test('of the variables without a configuration, and keeps no token of theirs', async () => {
    await using empty = await testSurroundings()
    const env = { ...empty.env, ...variables(), HALO_API_SCOPE: 'read:tickets', HALO_API_TENANT: '' }
    const { companyUrl, options } = await resolveConnection(env, undefined)
    expect(companyUrl).toBe(server.url)
    expect(options).toMatchObject({ scope: 'read:tickets' })
    expect(options).not.toHaveProperty('tenant')
    expect(options).not.toHaveProperty('tokenCache')
    await expect(call(env)).resolves.toMatchObject({ id: 1 })
  })
})

describe('says what is missing, with exit code 3:', () => {
  const failureOf = async (env: NodeJS.ProcessEnv = {}, name?: string) => {
    const failure = await resolveConnection({ ...surroundings.env, ...env }, name).catch((error) => error)
    expect(failure).toBeInstanceOf(CommandError)
    expect(failure.exitCode).toBe(3)
    return failure.message
  }

  test('all', async () => {
    expect(await failureOf()).toMatch(/halo login.*HALO_API_URL.*--demo/)
  })
  test('a default', async () => {
    const profile = credentialsProfile(server.url)
    await storeProfiles({ profiles: { acme: profile, beta: profile } })
    expect(await failureOf()).toMatch(/acme, beta.*--profile.*halo profile use/)
  })
  test('a profile', async () => {
    await storeProfiles({ profiles: { acme: credentialsProfile(server.url) } })
    expect(await failureOf({}, 'acne')).toBe('There is no profile "acne"; there are acme')
    expect(await failureOf({ HALO_PROFILE: 'constructor' })).toContain('no profile "constructor"')
  })
  test('a variable', async () => {
    const env = { HALO_API_URL: server.url, HALO_API_CLIENT_ID: 'x' }
    expect(await failureOf(env)).toBe('HALO_API_URL is set, but not HALO_API_CLIENT_SECRET')
  })
  test('a secret', async () => {
    await surroundings.write('config.json', { profiles: { acme: credentialsProfile(server.url) } })
    expect(await failureOf()).toContain('secret of profile acme is not stored; halo login --profile acme')
  })
  test('a person', async () => {
    await surroundings.write('config.json', { profiles: { acme: personProfile(server.url) } })
    expect(await failureOf()).toContain('Nobody is signed in to profile acme; halo login --profile acme')
  })
})

test('variables may have spaces around them, and an address without https://', async () => {
  const { env } = surroundings
  const variables = {
    HALO_API_URL: ' acme.halopsa.com/\r',
    HALO_API_CLIENT_ID: ' id ',
    HALO_API_CLIENT_SECRET: 'secret\r\n',
  }
  const { companyUrl, options } = await resolveConnection({ ...env, ...variables }, undefined)
  expect(companyUrl).toBe('https://acme.halopsa.com')
  expect(options).toMatchObject({ companyUrl, clientId: 'id', clientSecret: 'secret' })
})

test('a malformed address is told with its place, and not quoted', async () => {
  const { env } = surroundings
  const url = 'https://user:s3cret@acme.halopsa.com'
  const variables = { ...env, HALO_API_URL: url, HALO_API_CLIENT_ID: 'x', HALO_API_CLIENT_SECRET: 'y' }
  await expect(resolveConnection(variables, undefined)).rejects.toThrow(
    new CommandError('HALO_API_URL must be like https://acme.halopsa.com, without user, query and fragment'),
  )
  await storeProfiles({ profiles: { acme: { ...credentialsProfile(server.url), authUrl: 'auth' } } })
  await expect(resolveConnection(env, undefined)).rejects.toThrow('Profile acme: authUrl must be an https: URL')
})

describe('the token of an application', () => {
  const tokenIsKept = () => vi.waitFor(async () => expect(await secrets.get(secretKeys('acme').token)).toBeDefined())

  beforeEach(() => storeProfiles({ profiles: { acme: credentialsProfile(server.url) } }))

  test('is fetched once for several runs', async () => {
    await call()
    await tokenIsKept()
    await call()
    await call()
    expect(tokenRequests('client_credentials')).toHaveLength(1)
  })

  test('is renewed when it was revoked', async () => {
    await call()
    await tokenIsKept()
    server.state.revokeTokens()
    await expect(call()).resolves.toMatchObject({ id: 1 })
    expect(tokenRequests('client_credentials')).toHaveLength(2)
  })

  test('is not that of another application or server', async () => {
    await call()
    await tokenIsKept()
    const profile = { ...credentialsProfile(server.url), scope: 'read:tickets' }
    await storeProfiles({ profiles: { acme: profile } })
    await call()
    expect(tokenRequests('client_credentials')).toHaveLength(2)
  })
})

describe('the tokens of a person', () => {
  beforeEach(async () => {
    const profile = personProfile(server.url)
    await surroundings.write('config.json', { profiles: { acme: profile } })
    await signInByBrowser({
      profile,
      store: tokenSlot(secrets, secretKeys('acme').login),
      signal: new AbortController().signal,
      show: async (page) => {
        await fetch(page, { method: 'POST', body: new URLSearchParams({ username: 'agent', password: 'password' }) })
      },
    })
  })

  test('are used by the next runs, without a login', async () => {
    await expect(call()).resolves.toMatchObject({ id: 1, name: 'Robin Field' })
    await call()
    expect(tokenRequests('refresh_token')).toHaveLength(0)
  })

  test('are renewed once by processes that need them at the same time', async () => {
    server.state.revokeTokens()
    // The next renewal takes so long that each process waits for it.
    server.state.trouble({ on: '/auth/token', latency: 300 })
    const code = `
      import { HaloClient } from '@halopsa/core'
      import { resolveConnection } from './resolve-connection.ts'
      const { options } = await resolveConnection(process.env)
      const halo = new HaloClient(options)
      for (let round = 0; round < 3; round++) console.log((await halo.request(${JSON.stringify(agentRequest)})).id)`
    const runs = await Promise.all(Array.from({ length: 4 }, () => runInProcess(code, surroundings.env)))
    expect(runs.map(({ stderr, stdout }) => stderr + stdout)).toEqual(Array.from({ length: 4 }, () => '1\n1\n1\n'))
    expect(tokenRequests('refresh_token')).toHaveLength(1)
  })

  test('are gone after a logout', async () => {
    await forgetSecrets(secrets, 'acme')
    await expect(call()).rejects.toThrow('Nobody is signed in to profile acme')
  })
})
