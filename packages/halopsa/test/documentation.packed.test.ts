import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { documentedPrograms, type Installation, installPacked, run } from '@halopsa/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { typeCheck } from './type-check.ts'

const packageFolder = resolve(import.meta.dirname, '..')
const reroute = resolve(packageFolder, '../../test/reroute-fetch.ts')
const typesOfNode = dirname(dirname(createRequire(import.meta.url).resolve('@types/node/package.json')))
const report = new Uint8Array(2000).map((_, index) => index)

let installation: Installation
let server: HaloServer

beforeAll(async () => {
  installation = await installPacked(['halopsa', '@halopsa/tickets'])
  server = await startHaloServer()
})
afterAll(async () => {
  await installation?.[Symbol.asyncDispose]()
  await server?.close()
})
beforeEach(() => {
  server.state.reset()
  server.state.seed({ Tickets: [{ id: 12345, summary: 'Printer on fire' }] })
})

describe.each(['README.md', 'MIGRATING.md', 'test/__fixtures__/old-client.md'])('%s', async (page) => {
  const programs = documentedPrograms(await readFile(join(packageFolder, page), 'utf8'))

  test('has code', () => {
    expect(programs.length).toBeGreaterThan(5)
  })

  test('what it shows type-checks', async () => {
    for (const { file, text } of programs) await installation.write(file, text)
    const typed = programs.map(({ file }) => file).filter((file) => file.endsWith('.ts'))
    await typeCheck(installation, typed, ['--types', 'node', '--typeRoots', typesOfNode])
  })

  test.each(programs)('what it shows runs: $file', async ({ file, text }) => {
    await installation.write('report.pdf', new TextDecoder('latin1').decode(report))
    await installation.write(file, text)
    const output = await runAgainstDouble(file)
    expect(output).not.toBe('')
    expect(output).not.toMatch(/\bundefined\b/)
    const called = server.state.requests.filter(({ path }) => path.startsWith('/api/'))
    expect(called.length).toBeGreaterThan(0)
  })
})

describe('a program for the axios-based client', async () => {
  const page = join(import.meta.dirname, '__fixtures__/old-client.md')
  const [quickStart, upload, , , , errors] = documentedPrograms(await readFile(page, 'utf8'))

  test.each([
    ['lists, and reads one', quickStart, /^Printer on fire$/m],
    ['uploads', upload, /^uploaded id=\d+, size=\d+$/m],
    ['finds status, data and message on an error', errors, /^status 404 data .+ message .+$/m],
    ['logs to its own logger', errors, /^lines true$/m],
  ])('%s', async (_, program, expected) => {
    await installation.write('report.pdf', 'the report')
    await installation.write(program?.file ?? '', program?.text ?? '')
    expect(await runAgainstDouble(program?.file ?? '')).toMatch(expected)
  })

  test('gets back the bytes that it uploaded', async () => {
    await installation.write('report.pdf', 'the report')
    await installation.write('upload.ts', upload?.text ?? '')
    await runAgainstDouble('upload.ts')
    expect(await readFile(join(installation.path, 'copy.pdf'), 'utf8')).toBe('the report')
  })
})

async function runAgainstDouble(file: string): Promise<string> {
  const env = {
    DOUBLE_URL: server.url,
    HALO_API_CLIENT_ID: server.clientId,
    HALO_API_CLIENT_SECRET: server.clientSecret,
  }
  return (await run(process.execPath, ['--import', reroute, file], { cwd: installation.path, env })).output
}
