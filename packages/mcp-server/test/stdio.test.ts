import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { run, temporaryFolder } from '@halopsa/testing'
import { Client, ProtocolError } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { Client as OlderClient } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport as OlderTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callTool, writesOf } from './connect-client.ts'
import { environmentOf, program } from './program.ts'

let halo: HaloServer
beforeAll(async () => {
  halo = await startHaloServer()
})
afterAll(() => halo.close())

const processOf = (...args: string[]) => ({
  command: process.execPath,
  args: [...program, ...args],
  env: environmentOf(halo),
  stderr: 'pipe' as const,
})

describe.each(['2026-07-28', '2025-11-25'])('a client of the current SDK that speaks %s', (revision) => {
  const negotiation = revision === '2026-07-28' ? { mode: { pin: revision } } : { mode: 'legacy' as const }

  test('lists tools, reads, and leaves', async () => {
    const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: negotiation })
    const transport = new StdioClientTransport(processOf())
    await client.connect(transport)
    const errors = text(transport.stderr as Readable)
    expect((await client.listTools()).tools).toHaveLength(10)
    expect((await callTool(client, 'get_ticket', { id: 1000 })).text).toContain('VPN drops')
    await client.close()
    const [line] = (await errors).split('\n').filter((candidate) => candidate.includes('get_ticket'))
    const entry = JSON.parse(line ?? '')
    expect(entry).toMatchObject({ profile: 'environment', client: 'test 1', effect: 'read', outcome: 'answered' })
    expect(await errors).not.toContain(halo.clientSecret)
  })

  test('shows questions of the server to its person', async () => {
    const capabilities = { elicitation: { form: {} } }
    const client = new Client({ name: 'test', version: '1' }, { capabilities, versionNegotiation: negotiation })
    const asked: string[] = []
    client.setRequestHandler('elicitation/create', async ({ params }) => {
      asked.push(params.message)
      return { action: 'accept', content: { send: true } }
    })
    const before = writesOf(halo).length
    await client.connect(new StdioClientTransport(processOf('--allow', 'act:postActions')))
    const { text: answer } = await callTool(client, 'log_time', { ticket: 1000, time: '1h30m', note: 'On site' })
    expect(answer).toContain('Done: POST /Actions')
    expect(asked).toEqual([expect.stringContaining('timetaken: 1.5')])
    expect(writesOf(halo)).toHaveLength(before + 1)
    await client.close()
  })
})

test('a client of the older SDK works as well', async () => {
  const client = new OlderClient({ name: 'older', version: '1' })
  await client.connect(new OlderTransport(processOf()))
  expect((await client.listTools()).tools.map(({ name }) => name)).toContain('search')
  const result = await client.callTool({ name: 'my_queue', arguments: { limit: 2 } })
  expect(JSON.stringify(result.content)).toContain('Open tickets of yours (2 of')
  await client.close()
})

test('a code is shown on the standard error, and the audit log of a file has none', async () => {
  await using folder = await temporaryFolder()
  const file = join(folder.path, 'audit.jsonl')
  const client = new Client({ name: 'test', version: '1' })
  const transport = new StdioClientTransport(processOf('--allow', 'write', '--audit', file))
  await client.connect(transport)
  const errors = text(transport.stderr as Readable)
  const { text: answer } = await callTool(client, 'write', { operation: 'postStatus', body: { name: 'x' } })
  await client.close()
  const code = /the code ([A-Z2-9]{4}-[A-Z2-9]{4})/.exec(await errors)?.[1] ?? ''
  expect(code).not.toBe('')
  const audit = await readFile(file, 'utf8')
  expect(JSON.parse(audit)).toMatchObject({ tool: 'write', operation: 'postStatus', outcome: 'asked for confirmation' })
  expect(answer + audit).not.toContain(code)
})

test('a tool that is not there is an error of the protocol', async () => {
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(new StdioClientTransport(processOf()))
  await expect(client.callTool({ name: 'write', arguments: { operation: 'postStatus' } })).rejects.toThrow(
    ProtocolError,
  )
  await client.close()
})

test.each([
  [['--allow', 'everything'], 2, '--allow takes write, delete, act, not "everything"'],
  [['--frobnicate'], 2, "Unknown option '--frobnicate'"],
  [['--http', '--host', '0.0.0.0'], 1, 'set HALO_MCP_TOKEN'],
  [['--profile', 'nobody'], 3, 'There is no profile "nobody"'],
])('%j ends with a line', async (args, code, message) => {
  const result = await run(process.execPath, [...program, ...args], { env: environmentOf(halo), mayFail: true })
  expect(result).toMatchObject({ code, stdout: '' })
  expect(result.stderr).toContain(message)
  expect(result.stderr.trim().split('\n')).toHaveLength(1)
})

test('it tells its version and its options', async () => {
  expect((await run(process.execPath, [...program, '--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  expect((await run(process.execPath, [...program, '--help'])).stdout).toContain('--allow EFFECT[:OF]')
})
