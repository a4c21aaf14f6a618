import { randomBytes } from 'node:crypto'
import { truncate } from 'node:fs/promises'
import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { type TemporaryFolder, temporaryFolder } from '@halopsa/testing'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type RunSurroundings, runHaloInProcess, tenantOf } from '../../test/run-halo-in-process.ts'

let server: HaloServer
let folder: TemporaryFolder
let notes: string
let log: string

beforeEach(async () => {
  server = await startHaloServer({
    seed: { Tickets: [{ id: 5, summary: 'No network', client_name: 'Acme' }], Attachment: [] },
  })
  folder = await temporaryFolder()
  notes = await folder.write('notes.txt', 'No route to host')
  log = await folder.write('logs/system.log', new Uint8Array([0, 255, 10]))
})
afterEach(async () => {
  await server.close()
  await folder[Symbol.asyncDispose]()
})

const run = (args: string[], surroundings: RunSurroundings = {}) =>
  runHaloInProcess(['attachment', 'upload', ...args], { env: tenantOf(server), ...surroundings })

const sent = () => server.state.requests.filter(({ method, path }) => method === 'POST' && path.startsWith('/api'))

test('uploads files one after the other, and prints what was stored', async () => {
  const { code, stdout, stderr } = await run([notes, log, '--ticket', '5', '--yes', '--json'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(sent().map(({ body }) => body)).toEqual([
    [{ ticket_id: 5, filename: 'notes.txt', data: btoa('No route to host') }],
    [{ ticket_id: 5, filename: 'system.log', data: 'AP8K' }],
  ])
  const stored = JSON.parse(stdout)
  expect(stored).toMatchObject([
    { filename: 'notes.txt', filesize: 16, ticket_id: 5 },
    { filename: 'system.log', filesize: 3, ticket_id: 5 },
  ])
  expect(stored[0]).not.toHaveProperty('data')
})

test('asks at a terminal, and shows no bytes of the file', async () => {
  const large = await folder.write('large.bin', randomBytes(3_000_000))
  const { code, stderr } = await run([large, '--ticket', '#5'], { isTerminal: true, input: 'n\n' })
  expect(code).toBe(1)
  expect(stderr).toContain('Ticket 5 "No network" of Acme gets the file "large.bin" (3,000,000 bytes)')
  expect(stderr).toContain('data: "<3,000,000 bytes as base64>"')
  expect(stderr.length).toBeLessThan(500)
  expect(sent()).toEqual([])
  await run([large, '--ticket', '5'], { isTerminal: true, input: 'y\n' })
  expect(server.state.list('Attachment')).toMatchObject([{ filename: 'large.bin', filesize: 3_000_000 }])
})

test('one question is for all files', async () => {
  const { stderr } = await run([notes, log, '--ticket', '5'], { isTerminal: true, input: 'y\n' })
  expect(stderr).toContain('gets 2 files (19 bytes)')
  expect(stderr.match(/Send it\?/g)).toHaveLength(1)
  expect(sent()).toHaveLength(2)
})

test('--dry-run shows the requests without the bytes, and sends nothing', async () => {
  const { code, stdout } = await run([notes, log, '--ticket', '5', '--dry-run'])
  expect(code).toBe(0)
  expect(stdout.match(/POST \/Attachment \(write/g)).toHaveLength(2)
  expect(stdout).toContain('<16 bytes as base64>')
  expect(server.state.requests).toEqual([])
})

test('--dry-run --json is one array, as what was stored is', async () => {
  const { stdout } = await run([notes, log, '--ticket', '5', '--dry-run', '--json'])
  expect(JSON.parse(stdout)).toMatchObject([{ path: '/Attachment' }, { path: '/Attachment' }])
})

test('a script without --yes is refused', async () => {
  expect((await run([notes, '--ticket', '5'])).code).toBe(2)
  expect(server.state.requests).toEqual([])
})

test.each([
  ['a file that is not there', () => [notes, `${folder.path}/gone.txt`], 'gone.txt'],
  ['a folder', () => [notes, folder.path], 'is no file'],
])('tells %s before anything is sent', async (_, paths, message) => {
  const { code, stderr } = await run([...paths(), '--ticket', '5', '--yes'])
  expect(code).toBe(1)
  expect(stderr).toContain(message)
  expect(server.state.requests).toEqual([])
})

test('tells a file that no request can hold before anything is sent', async () => {
  const huge = await folder.write('huge.bin', '')
  await truncate(huge, 400_000_000)
  const { code, stderr } = await run([huge, '--ticket', '5', '--yes'])
  expect(code).toBe(1)
  expect(stderr).toContain('huge.bin has 400,000,000 bytes, and the API takes at most 390,000,000 in one request')
  expect(server.state.requests).toEqual([])
})

test('a file that fails is told with those before and behind it', async () => {
  server.state.during('POST /Attachment', () => {
    server.state.trouble({ on: 'POST /Attachment', status: 500 })
  })
  const { code, stdout, stderr } = await run([notes, log, notes, '--ticket', '5', '--yes'])
  expect(code).toBe(1)
  expect(stdout).toContain('notes.txt')
  expect(stdout).not.toContain('system.log')
  expect(stderr).toContain('system.log failed; not sent: notes.txt\n')
  expect(sent()).toHaveLength(2)
})

test('an empty file is a file', async () => {
  await run([await folder.write('empty.txt', ''), '--ticket', '5', '--yes'])
  expect(sent()[0]?.body).toEqual([{ ticket_id: 5, filename: 'empty.txt', data: '' }])
})

test.each([
  [['x.txt'], 'needs --ticket'],
  [['x.txt', '--ticket', 'five'], 'takes the number of a ticket, not "five"'],
  [['--ticket', '5'], 'needs <file...> --ticket ID'],
])('refuses %j', async (args, message) => {
  const { code, stderr } = await run(args)
  expect(code).toBe(2)
  expect(stderr).toContain(message)
})
