import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { fakeBrowser, type TestSurroundings, testSurroundings } from '@halopsa/tenant-access/profiles/test-surroundings'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runHaloInProcess, tenantOf } from '../../test/run-halo-in-process.ts'

let server: HaloServer
let surroundings: TestSurroundings

beforeEach(async () => {
  server = await startHaloServer()
  surroundings = await testSurroundings()
})
afterEach(async () => {
  await server.close()
  await surroundings[Symbol.asyncDispose]()
})

const run = (args: string[], env: NodeJS.ProcessEnv = {}) =>
  runHaloInProcess(args, { env: { ...surroundings.env, ...env } })

const withSecret = ['--client-id', 'halo-double', '--client-secret', 'halo-double-secret']

test('tells agent, roles, scopes, tenant and profile', async () => {
  const [agent] = server.state.list('Agent')
  server.state.seed({
    Agent: [
      {
        ...agent,
        roles: [
          { id: '1', name: 'Administrator' },
          { id: '2', name: 'Agent' },
        ],
      },
    ],
  })
  await run(['login', server.url, ...withSecret, '--name', 'acme', '--scope', 'read:tickets edit:tickets'])
  const { code, stdout } = await run(['whoami'])
  expect(code).toBe(0)
  expect(stdout.split('\n')).toEqual([
    'Agent      Robin Field (id 1, robin.field@msp.example)',
    'Roles      Administrator, Agent',
    'Scopes     read:tickets edit:tickets',
    `Tenant     ${server.url}`,
    'Profile    acme',
    'Signed in  client ID and secret',
    '',
  ])
})

test('says what cannot be known, in JSON by leaving it out', async () => {
  const env = { ...tenantOf(server), HALO_API_TENANT: 'acme' }
  const { stdout } = await run(['whoami'], env)
  expect(stdout).toContain('Roles      not known')
  expect(stdout).toContain('(acme)')
  expect(JSON.parse((await run(['whoami', '--json'], env)).stdout)).toEqual({
    agent: { id: 1, name: 'Robin Field', email: 'robin.field@msp.example' },
    scopes: ['all'],
    companyUrl: server.url,
    tenant: 'acme',
    profile: 'environment',
    signedInBy: 'client ID and secret of the variables HALO_API_…',
  })
})

test('is a row of CSV with --csv', async () => {
  const { stdout } = await run(['whoami', '--csv', '--fields', 'agent.name,companyUrl'], tenantOf(server))
  expect(stdout.split(/\r?\n/)).toEqual(['agent.name,companyUrl', `Robin Field,${server.url}`, ''])
})

test.skipIf(process.platform === 'win32')('tells a person, whose opaque token names no scopes', async () => {
  const env = { BROWSER: await fakeBrowser(surroundings.folder) }
  await run(['login', server.url, '--person', '--client-id', 'halo-double-browser', '--name', 'acme'], env)
  const { code, stdout } = await run(['whoami'])
  expect(code).toBe(0)
  expect(stdout).toContain('Robin Field')
  expect(stdout).toContain('Scopes     not known')
  expect(stdout).toContain('Signed in  person in the browser')
})

test('works for the demo, which has no profile', async () => {
  const { code, stdout } = await run(['whoami', '--demo'])
  expect([code, stdout]).toEqual([
    0,
    expect.stringMatching(/Robin Field[\s\S]*Scopes {5}all[\s\S]*Profile {4}demo[\s\S]*demo in memory/),
  ])
})

test('an API that does not tell the agent is told, with exit code 4', async () => {
  server.state.deny('GET /Agent/me', { status: 403 })
  const { code, stdout } = await run(['whoami'], tenantOf(server))
  expect([code, stdout]).toEqual([
    4,
    expect.stringMatching(/refuses to tell \(GET \/Agent\/me, 403\)[\s\S]*Scopes {5}all/),
  ])
})

test('shows nothing that a terminal would obey', async () => {
  const [agent] = server.state.list('Agent')
  server.state.seed({ Agent: [{ ...agent, name: 'Robin\u001b]0;owned\u0007 Field' }] })
  const { stdout } = await run(['whoami'], tenantOf(server))
  expect(stdout).toContain('Robin Field (id 1')
  expect(stdout).not.toContain('\u001b')
})

test('credentials that no longer work end with exit code 3', async () => {
  const env = { ...tenantOf(server), HALO_API_CLIENT_SECRET: 'rotated-secret' }
  const { code, stderr } = await run(['whoami'], env)
  expect(code).toBe(3)
  expect(stderr).not.toContain('rotated-secret')
  expect(await run(['whoami'])).toMatchObject({ code: 3, stderr: expect.stringContaining('halo login') })
})
