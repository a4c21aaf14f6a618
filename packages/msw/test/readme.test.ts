import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run, type TemporaryFolder, temporaryFolder } from '@halopsa/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startHaloServer } from '../src/server.ts'
import { codeBlock } from './code-block.ts'

const packageFolder = join(import.meta.dirname, '..')
const workspace = join(packageFolder, '../..')

let readme: string
let folder: TemporaryFolder

beforeAll(async () => {
  readme = await readFile(join(packageFolder, 'README.md'), 'utf8')
  folder = await temporaryFolder(join(import.meta.dirname, '.build'))
})
afterAll(() => folder[Symbol.asyncDispose]())

test('the curl lines run as they are written', async () => {
  await using server = await startOnItsPort()
  const script = codeBlock(readme, 'sh curl').replace('127.0.0.1:4256', new URL(server.url).host)
  const { stdout } = await run('bash', [
    '-eu',
    '-c',
    script.replaceAll('\n\n#', '\necho\n#').replaceAll('\ncurl', '\necho\ncurl'),
  ])
  const answers = stdout.split('\n').filter(Boolean)
  const [page = '', ticket = '', attachment = '', file] = answers
  expect(JSON.parse(page)).toMatchObject({ page_no: 1, page_size: 2, tickets: [{ client_id: 2 }, { client_id: 2 }] })
  expect(JSON.parse(ticket)).toMatchObject({ id: 1250, summary: 'No network', client_name: 'Harbour Logistics' })
  expect(JSON.parse(attachment)).toMatchObject({ id: 1, filename: 'note.txt', filesize: 5 })
  expect(file).toBe('Hello')
})

test('the test for Vitest passes', async () => {
  const file = await folder.write('example.test.ts', codeBlock(readme, 'ts vitest'))
  const vitest = join(packageFolder, 'node_modules/vitest/vitest.mjs')
  const { stdout } = await run(process.execPath, [vitest, 'run', file], { cwd: workspace })
  expect(stdout).toContain('1 passed')
})

test('the test for Node’s runner passes', async () => {
  const file = await folder.write('example.ts', codeBlock(readme, 'ts node'))
  const { stdout } = await run(process.execPath, ['--conditions=@halopsa/source', '--test', file])
  expect(stdout).toMatch(/pass 1\b/)
})

test('the lines about trouble run without an error', async () => {
  await using server = await startHaloServer()
  const lines = new Function('state', codeBlock(readme, 'ts state'))
  expect(() => lines(server.state)).not.toThrow()
  server.state.reset()
})

test('the lines about webhooks send one', async () => {
  await using server = await startHaloServer()
  await using receiver = await startHaloServer()
  const lines = new Function('state', 'receiver', `return (async () => {${codeBlock(readme, 'ts webhook')}})()`)
  await lines(server.state, `${receiver.url}/hook`)
  expect(receiver.state.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /hook', 'POST /hook'])
})

/** Starts on the port that the README names, or on any other where that is taken. */
function startOnItsPort() {
  return startHaloServer({ port: 4256 }).catch(() => startHaloServer())
}
