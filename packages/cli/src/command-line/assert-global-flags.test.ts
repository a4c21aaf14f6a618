import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { testSurroundings } from '@halopsa/tenant-access/profiles/test-surroundings'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runHaloInProcess, tenantOf } from '../../test/run-halo-in-process.ts'

let server: HaloServer

beforeEach(async () => {
  server = await startHaloServer()
})
afterEach(() => server.close())

const run = (...args: string[]) => runHaloInProcess(args, { env: tenantOf(server) })

describe('a command line that is wrong sends nothing, a write neither', () => {
  test.each([
    [['--json', '--csv'], '--json and --csv are two formats'],
    [['--fields='], '--fields takes names of fields'],
    [['--limit', '0'], '--limit is 1 or more, not 0'],
    [['--limit', '5', '--all'], 'give one of the two'],
    [['--demo', '--profile', 'acme'], '--demo and --profile are two tenants'],
    [['--timeout=-1'], '--timeout is from 0 to 2147483 seconds, not -1'],
    [['--timeout', '1e9'], '--timeout is from 0 to 2147483 seconds, not 1000000000'],
  ])('%j', async (flags, message) => {
    const { code, stderr } = await run('tickets', 'create', '--summary', 'No network', '--yes', ...flags)
    expect(code).toBe(2)
    expect(stderr).toContain(message)
    expect(server.state.requests).toEqual([])
  })
})

test('--version behind a command prints the version, and sends nothing', async () => {
  const { code, stdout } = await run('tickets', 'create', '--summary', 'No network', '--yes', '--version')
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\S*\n$/)])
  expect(server.state.requests).toEqual([])
})

test('a word too many is quoted where it would not be seen', async () => {
  const { stderr } = await run('tickets', 'list', '', 'a b', 'c')
  expect(stderr).toBe('halo: tickets list takes no words, not "" "a b" c\n')
})

test('a field that the response of a write lacks is a warning, because the write is done', async () => {
  const { code, stderr } = await run('tickets', 'create', '--summary', 'No network', '--yes', '--fields', 'id,sumary')
  expect(code).toBe(0)
  expect(stderr).toBe('halo: No record has the field "sumary"; the nearest are summary\n')
})

describe('--dry-run is refused where there is nothing to show', () => {
  test.each([
    ['whoami'],
    ['doctor'],
    ['login http://127.0.0.1:1'],
    ['logout'],
    ['profile use acme'],
    ['profile remove acme'],
  ])('%s', async (line) => {
    const { code, stderr } = await run(...line.split(' '), '--dry-run')
    expect(code).toBe(2)
    expect(stderr).toContain('--dry-run sends nothing and changes nothing')
    expect(server.state.requests).toEqual([])
  })

  test('so that it removes no profile', async () => {
    await using surroundings = await testSurroundings()
    const profiles = { acme: { companyUrl: server.url, clientId: 'x', login: 'client-credentials' } }
    await surroundings.write('config.json', { profiles })
    await runHaloInProcess(['profile', 'remove', 'acme', '--dry-run'], { env: surroundings.env })
    expect(JSON.parse(await surroundings.read('config.json'))).toEqual({ profiles })
  })
})

test('the demo signs in to no tenant, and removes no profile', async () => {
  await using surroundings = await testSurroundings()
  const profiles = { acme: { companyUrl: server.url, clientId: 'x', login: 'client-credentials' } }
  await surroundings.write('config.json', { profiles })
  for (const line of ['profile remove acme', 'profile use acme', 'logout acme', `login ${server.url}`]) {
    const { code, stderr } = await runHaloInProcess(['demo', ...line.split(' ')], { env: surroundings.env })
    expect([code, stderr]).toEqual([2, expect.stringContaining('the demo has none')])
  }
  expect(JSON.parse(await surroundings.read('config.json'))).toEqual({ profiles })
})
