import {
  credentialsProfile,
  personProfile,
  type TestSurroundings,
  testSurroundings,
} from '@halopsa/tenant-access/profiles/test-surroundings'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runHaloInProcess } from '../../test/run-halo-in-process.ts'

let surroundings: TestSurroundings

const acme = credentialsProfile('https://acme.halopsa.com')
const beta = personProfile('https://beta.halopsa.com')
const secrets = { 'acme/client-secret': 's1', 'acme/token': 't1', 'beta/login': 't2' }

beforeEach(async () => {
  surroundings = await testSurroundings()
  await surroundings.write('config.json', { default: 'acme', profiles: { acme, beta } })
  await surroundings.write('secrets.json', secrets)
})
afterEach(() => surroundings[Symbol.asyncDispose]())

const run = (args: string[], env: NodeJS.ProcessEnv = {}) =>
  runHaloInProcess(args, { env: { ...surroundings.env, ...env } })

const stored = async () => ({
  configuration: JSON.parse(await surroundings.read('config.json')),
  secrets: JSON.parse(await surroundings.read('secrets.json')),
})

test('list shows each profile, and marks the default', async () => {
  const { stdout } = await run(['profile', 'list'])
  expect(stdout).toBe(
    [
      '* acme  https://acme.halopsa.com  client ID and secret',
      '  beta  https://beta.halopsa.com  person in the browser',
      '',
    ].join('\n'),
  )
  expect(JSON.parse((await run(['profile', 'list', '--json'])).stdout)).toEqual([
    { name: 'acme', isDefault: true, ...acme },
    { name: 'beta', isDefault: false, ...beta },
  ])
})

test('list is data in every format of data, and --fields chooses from it', async () => {
  const { stdout } = await run(['profile', 'list', '--csv', '--fields', 'name,isDefault'])
  expect(stdout.split(/\r?\n/)).toEqual(['name,isDefault', 'acme,true', 'beta,false', ''])
  const lines = (await run(['profile', 'list', '--ndjson'])).stdout.trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line).name)).toEqual(['acme', 'beta'])
  expect(await run(['profile', 'list', '--fields', 'nam'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('name'),
  })
})

test('a field that does not exist does not turn a change that was made into a failure', async () => {
  const { code, stderr } = await run(['profile', 'use', 'beta', '--fields', 'nothing'])
  expect([code, stderr]).toEqual([0, expect.stringContaining('"nothing"')])
  expect((await stored()).configuration.default).toBe('beta')
})

test('list of none says what makes one', async () => {
  await surroundings.write('config.json', { profiles: {} })
  expect(await run(['profile', 'list'])).toMatchObject({
    code: 0,
    stdout: '',
    stderr: expect.stringContaining('halo login'),
  })
  expect((await run(['profile', 'list', '--json'])).stdout).toBe('[]\n')
})

test('use makes a profile the default', async () => {
  const { code, stdout, stderr } = await run(['profile', 'use', 'beta'], { HALO_API_URL: 'https://other.halopsa.com' })
  expect([code, stdout]).toEqual([0, 'The default is beta (https://beta.halopsa.com)\n'])
  expect(stderr).toContain('HALO_API_URL is set and comes first; --profile beta')
  expect((await stored()).configuration.default).toBe('beta')
  expect(await run(['profile', 'use', 'gamma'])).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('acme, beta'),
  })
  expect((await stored()).configuration.default).toBe('beta')
})

test('remove forgets a profile with its secrets, and no other', async () => {
  expect(await run(['profile', 'remove', 'acme'])).toMatchObject({ code: 0, stderr: '' })
  expect(await stored()).toEqual({ configuration: { profiles: { beta } }, secrets: { 'beta/login': 't2' } })
  expect(await run(['profile', 'remove', 'acme'])).toMatchObject({ code: 3 })
})

test('logout forgets the secrets, and keeps the profile', async () => {
  const { code, stdout } = await run(['logout', 'beta'])
  expect([code, stdout]).toEqual([0, expect.stringContaining('Signed out of beta')])
  const { 'beta/login': _, ...others } = secrets
  expect(await stored()).toEqual({ configuration: { default: 'acme', profiles: { acme, beta } }, secrets: others })
})

test('logout of two profiles at once is refused', async () => {
  const { code, stderr } = await run(['logout', 'beta', '--profile', 'acme'])
  expect([code, stderr]).toEqual([2, 'halo: logout is of one profile, not of beta and acme\n'])
  expect((await stored()).secrets).toEqual(secrets)
})

test('logout without a name is of the profile in use', async () => {
  expect((await run(['logout'])).stdout).toContain('acme')
  expect((await run(['logout', '--profile', 'beta', '--json'])).stdout).toContain('"name": "beta"')
  expect((await stored()).secrets).toEqual({})
  expect(await run(['mine'])).toMatchObject({ code: 3, stderr: expect.stringContaining('halo login --profile acme') })
})
