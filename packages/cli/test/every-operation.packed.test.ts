import { join } from 'node:path'
import { type OperationDetails, openCatalog, type Parameter } from '@halopsa/catalog'
import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { type Installation, installPacked, type RunResult, run } from '@halopsa/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const catalog = openCatalog()
const operations = catalog.operations.map(({ name }) => catalog.describe(name))
const reads = operations.filter(({ method }) => method === 'get')
const writes = operations.filter(({ method }) => method !== 'get')

let server: HaloServer
let installed: Installation

beforeAll(async () => {
  server = await startHaloServer()
  installed = await installPacked(['@halopsa/cli'])
})
afterAll(async () => {
  await installed?.[Symbol.asyncDispose]()
  await server?.close()
})

/** Runs the installed command against the double. */
function halo(...args: string[]): Promise<RunResult> {
  const { url, clientId, clientSecret } = server
  const env = { HALO_API_URL: url, HALO_API_CLIENT_ID: clientId, HALO_API_CLIENT_SECRET: clientSecret }
  const home = { HALO_CONFIG_HOME: join(installed.path, 'config'), HALO_KEYRING: 'off' }
  const command = join(installed.path, 'node_modules/@halopsa/cli/dist/cli.js')
  return run(process.execPath, [command, ...args], { mayFail: true, env: { ...env, ...home } })
}

/** The words of a call: identifiers of a record that exists, where there is one, and what is required. */
function callOf(operation: OperationDetails): string[] {
  const { name, section, pathParameters, queryParameters } = operation
  const [record] = operation.role === 'action' ? [] : server.state.list(section)
  const identifiers = pathParameters.map((parameter) => String(record?.[parameter.name] ?? sample(parameter)))
  const required = queryParameters.filter((parameter) => parameter.required)
  const options = required.flatMap((parameter) => [
    '--query',
    `${parameter.name}=${record?.[parameter.name] ?? sample(parameter)}`,
  ])
  return ['call', name, ...identifiers, ...options]
}

function sample({ type }: Parameter): string {
  return type === 'string' ? 'x' : '1'
}

/** A body of the right kind, as an option. */
function bodyOf({ body }: OperationDetails): string[] {
  if (!body) return []
  if (body.kind === 'multipart') return ['--file', import.meta.filename]
  const data = { string: '"x"', number: '1', integer: '1', array: '[{}]' }[body.type.type as string] ?? '{}'
  return ['--data', data]
}

test('the catalogue has operations of both kinds', () => {
  expect(reads.length).toBeGreaterThan(700)
  expect(writes.length).toBeGreaterThan(600)
})

describe.concurrent('every GET', () => {
  test.each(reads.map((operation) => [operation.name, operation] as const))('%s', async (_, operation) => {
    // Some reach another system, and ask.
    const { code, stdout, stderr } = await halo(...callOf(operation), '--json', '--yes')
    const isFile = operation.response.format === 'bytes' || operation.response.format === 'file'
    if (code === 0 && !isFile) expect(() => JSON.parse(stdout), stdout.slice(0, 200)).not.toThrow()
    if (code === 0) return
    // The double has no record of this kind, or the call is not complete: what HaloPSA says of it is one line.
    expect([1, 5], stderr).toContain(code)
    expect(stderr).toMatch(/^halo: [^\n]+, (?:400|404|405|500)\)[^\n]*\n$/)
  })
})

describe.concurrent('every other operation', () => {
  test.each(writes.map((operation) => [operation.name, operation] as const))('%s --dry-run', async (_, operation) => {
    const { code, stdout, stderr } = await halo(...callOf(operation), ...bodyOf(operation), '--dry-run', '--json')
    if (operation.body?.kind === 'multipart' && code === 2) return
    expect(code, stderr).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ method: operation.method.toUpperCase(), effect: expect.any(String) })
  })
})

test('a dry run has sent nothing', async () => {
  const { length } = server.state.requests.filter(({ method, path }) => method !== 'GET' && !path.startsWith('/auth/'))
  expect(length).toBe(0)
})
