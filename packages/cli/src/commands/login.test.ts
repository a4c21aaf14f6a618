import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import {
  credentialsProfile,
  fakeBrowser,
  personProfile,
  type TestSurroundings,
  testSurroundings,
} from '@halopsa/tenant-access/profiles/test-surroundings'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type RunSurroundings, runHaloInProcess } from '../../test/run-halo-in-process.ts'

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

const run = (args: string[], { env, ...rest }: RunSurroundings = {}) =>
  runHaloInProcess(args, { env: { ...surroundings.env, ...env }, ...rest })

const login = (args: string[], rest?: RunSurroundings) => run(['login', server.url, ...args], rest)

const configuration = async () => JSON.parse(await surroundings.read('config.json'))

const filesOfConfiguration = () => readdir(join(surroundings.folder.path, 'halo')).catch(() => [])

const withSecret = ['--client-id', 'halo-double', '--client-secret', 'halo-double-secret']

describe('by client ID and secret', () => {
  test('tries, stores, and tells where the secret lies', async () => {
    const { code, stdout, stderr } = await login([...withSecret, '--name', 'acme', '--scope', 'read:tickets'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain(`Signed in to ${server.url} as application halo-double`)
    expect(stdout).toContain('The profile is acme, the default')
    expect(stdout).toContain(join(surroundings.folder.path, 'halo', 'secrets.json'))
    expect(await configuration()).toEqual({
      default: 'acme',
      profiles: { acme: { ...credentialsProfile(server.url), scope: 'read:tickets' } },
    })
    expect(await run(['api', 'GET', '/Agent/me'])).toMatchObject({ code: 0 })
  })

  test.each<[string, string[], RunSurroundings]>([
    ['the standard input', ['--client-secret-stdin'], { input: 'halo-double-secret\n' }],
    [
      'a file of PowerShell',
      ['--client-secret-stdin'],
      { input: Buffer.from('\uFEFFhalo-double-secret\r\n', 'utf16le') },
    ],
    ['the variable', [], { env: { HALO_API_CLIENT_SECRET: 'halo-double-secret' } }],
    ['a person, without showing it', [], { input: 'halo-double-secret\r', isTerminal: true }],
  ])('takes the secret from %s', async (_, args, rest) => {
    const { code, stdout, stderr } = await login(['--client-id', 'halo-double', ...args], rest)
    expect(code).toBe(0)
    expect(stdout + stderr).not.toContain('halo-double-secret')
    expect(await surroundings.read('config.json')).not.toContain('halo-double-secret')
  })

  test('asks for what is not given', async () => {
    const input = `${server.url}/api/\rhalo-double\rhalo-double-secret\r`
    const { code, stderr } = await run(['login'], { input, isTerminal: true })
    expect([code, stderr]).toEqual([
      0,
      expect.stringMatching(/Address of HaloPSA: [\s\S]*Client ID: [\s\S]*Client secret: /),
    ])
    expect(await configuration()).toEqual({
      default: '127.0.0.1',
      profiles: { '127.0.0.1': credentialsProfile(server.url) },
    })
  })

  test('names the flag where nobody can be asked', async () => {
    expect(await run(['login'])).toMatchObject({ code: 2, stderr: expect.stringContaining('halo login URL') })
    expect(await login([])).toMatchObject({ code: 2, stderr: expect.stringContaining('--client-id') })
    const { code, stderr } = await login(['--client-id', 'x'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('--client-secret-stdin or HALO_API_CLIENT_SECRET')])
  })

  test('sends no secret of the variables to another tenant, or for another application', async () => {
    const env = { HALO_API_CLIENT_SECRET: 'secret-of-other' }
    const other = await login(['--client-id', 'halo-double'], {
      env: { ...env, HALO_API_URL: 'https://other.halopsa.com' },
    })
    expect(other).toMatchObject({ code: 2 })
    const application = await login(['--client-id', 'halo-double'], { env: { ...env, HALO_API_CLIENT_ID: 'other' } })
    expect(application).toMatchObject({ code: 2 })
    expect(server.state.requests).toHaveLength(0)
  })

  test('takes an empty secret for none', async () => {
    const { code, stderr } = await login(['--client-id', 'halo-double', '--client-secret-stdin'], { input: '\n' })
    expect([code, stderr]).toEqual([2, expect.stringContaining('The client secret is empty')])
  })

  test('prints an object with --json', async () => {
    const { stdout } = await login([...withSecret, '--json', '--tenant', 'acme'])
    expect(JSON.parse(stdout)).toEqual({
      name: '127.0.0.1',
      ...credentialsProfile(server.url),
      tenant: 'acme',
      isDefault: true,
      secretIn: expect.stringContaining('secrets.json'),
    })
  })
})

describe('a failure stores nothing, ends with 3, and says what to do:', () => {
  test.each<[string, string[], RegExp]>([
    [
      'a wrong secret',
      ['--client-id', 'halo-double', '--client-secret', 'wrong-secret'],
      /401, invalid_client.*client ID and secret/i,
    ],
    ['a scope that is not there', [...withSecret, '--scope', 'read:everything:all'], /invalid_scope.*scopes/i],
  ])('%s', async (_, args, message) => {
    const { code, stdout, stderr } = await login(args)
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr).toMatch(/Nothing was stored/)
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/wrong-secret|halo-double-secret/)
    expect(await filesOfConfiguration()).toEqual([])
  })

  test('an agent that cannot log in, which is a 500 with a page', async () => {
    const [agent] = server.state.list('Agent')
    server.state.seed({ Agent: [{ ...agent, isdisabled: true }] })
    expect(await login(withSecret)).toMatchObject({ code: 3, stderr: expect.stringContaining('Agent to log in as') })
  })

  test('a wrong tenant', async () => {
    await using shared = await startHaloServer({ tenant: 'acme' })
    const { code, stderr } = await run(['login', shared.url, ...withSecret, '--tenant', 'acne'])
    expect([code, stderr]).toEqual([3, expect.stringMatching(/500.*tenant/)])
    expect(await run(['login', shared.url, ...withSecret, '--tenant', 'acme'])).toMatchObject({ code: 0 })
  })

  test('a server that is not there', async () => {
    await server.close()
    expect(await login(withSecret)).toMatchObject({ code: 3, stderr: expect.stringContaining('ECONNREFUSED') })
  })

  test('a configuration that is broken, before anything is asked', async () => {
    await surroundings.folder.write('halo/config.json', '{')
    expect(await login(withSecret)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('config.json is not JSON'),
    })
    expect(server.state.requests).toHaveLength(0)
  })
})

test.each([
  ['http://acme.halopsa.com'],
  ['https://acme.halopsa.com?tenant=x'],
  ['https://user:s3cret@acme.halopsa.com'],
  ['not an address'],
  ['acme.halopsa.com', '--auth-url', 'auth'],
  ['acme.halopsa.com', '--auth-url', 'discover', '--person'],
])('refuses the address %s %s %s', async (...args) => {
  const { code, stderr } = await run(['login', ...args, ...withSecret])
  expect([code, stderr]).toEqual([2, expect.stringMatching(/https:\/\/acme\.halopsa\.com|--auth-url/)])
  expect(stderr).not.toContain('s3cret')
})

test.each([
  [['--name', 'a', '--profile', 'b'], '--name makes a new profile, and --profile names one that is there'],
  [['--client-secret', 'x', '--client-secret-stdin'], '--client-secret and --client-secret-stdin are two secrets'],
  [['--person', '--client-secret', 'x'], '--client-secret is for an application'],
  [['--port', '8400'], '--port is for the login page: add --person'],
  [['--no-browser'], '--browser is for the login page: add --person'],
  [['--scope', ''], '--scope is empty'],
])('refuses %j, of which a part would do nothing', async (args, message) => {
  const { code, stderr } = await login(['--client-id', 'halo-double', ...args])
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
  expect(server.state.requests).toEqual([])
})

test.each(['../acme', 'environment', ''])('refuses the name %j', async (name) => {
  expect(await login([...withSecret, '--name', name])).toMatchObject({ code: 2 })
})

describe('a profile that is there', () => {
  test('is signed in to again by its name', async () => {
    await login([...withSecret, '--name', 'acme', '--scope', 'all'])
    await run(['logout', 'acme'])
    const { code } = await run(['login', '--profile', 'acme', '--client-secret-stdin'], { input: 'halo-double-secret' })
    expect(code).toBe(0)
    expect((await configuration()).profiles.acme).toEqual({ ...credentialsProfile(server.url), scope: 'all' })
  })

  test('is not replaced by one of another tenant, unless it is named', async () => {
    await surroundings.write('config.json', {
      profiles: { '127.0.0.1': credentialsProfile('https://acme.halopsa.com') },
    })
    expect(await login(withSecret)).toMatchObject({ code: 2, stderr: expect.stringContaining('--name') })
    expect(await login([...withSecret, '--name', '127.0.0.1'])).toMatchObject({ code: 0 })
    expect((await configuration()).profiles['127.0.0.1']).toEqual(credentialsProfile(server.url))
  })

  test('stays the default, and a variable that comes before it is told', async () => {
    await login([...withSecret, '--name', 'acme'])
    const { stdout, stderr } = await login([...withSecret, '--name', 'beta'], { env: { HALO_PROFILE: 'acme' } })
    expect(stdout).toContain('halo profile use beta makes it the default')
    expect(stderr).toContain('HALO_PROFILE is acme and comes first')
    expect((await configuration()).default).toBe('acme')
  })
})

describe.skipIf(process.platform === 'win32')('as a person', () => {
  const person = ['--person', '--client-id', 'halo-double-browser', '--name', 'acme']

  test('opens the login page, and uses what came back', async () => {
    const env = { BROWSER: await fakeBrowser(surroundings.folder) }
    const { code, stdout, stderr } = await login(person, { env })
    expect(code).toBe(0)
    expect(stdout).toContain(`Signed in to ${server.url} as agent`)
    expect(stderr).toContain(`${server.url}/auth/authorize?`)
    expect(await configuration()).toEqual({ default: 'acme', profiles: { acme: personProfile(server.url) } })
    expect(await run(['api', 'GET', '/Agent/me'])).toMatchObject({ code: 0 })
    const secrets = await surroundings.read('secrets.json')
    const [, token = ''] = /accessToken\\":\\"([^\\]+)/.exec(secrets) ?? []
    expect(token).not.toBe('')
    expect(stdout + stderr).not.toContain(token)
  })

  test('leaves the secret of an application behind', async () => {
    await login([...withSecret, '--name', 'acme'])
    await login(person, { env: { BROWSER: await fakeBrowser(surroundings.folder) } })
    expect(await surroundings.read('secrets.json')).not.toContain('halo-double-secret')
  })

  test('prints the address alone with --no-browser, and Ctrl+C ends the wait', async () => {
    const controller = new AbortController()
    const env = { BROWSER: await fakeBrowser(surroundings.folder) }
    const running = login([...person, '--no-browser'], { env, signal: controller.signal })
    setTimeout(() => controller.abort(), 500)
    await expect(running).rejects.toMatchObject({ name: 'AbortError' })
    expect(server.state.requests).toHaveLength(0)
    expect(await filesOfConfiguration()).toEqual([])
  })
})
