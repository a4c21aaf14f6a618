import { request as httpRequest } from 'node:http'
import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { type RunningProcess, start } from '@halopsa/testing'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { Client as OlderClient } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport as OlderTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callTool, writesOf } from './connect-client.ts'
import { environmentOf, program } from './program.ts'

const token = 'a-token-that-nobody-guesses-0123456789'

let halo: HaloServer
let open: Listening
let closed: Listening

interface Listening {
  process: RunningProcess
  url: URL
}

async function listen(args: string[], env: Record<string, string> = {}): Promise<Listening> {
  const started = start(process.execPath, [...program, '--http', '--port', '0', ...args], {
    env: { ...environmentOf(halo), ...env },
  })
  const [, address = ''] = await started.until(/listens on (http:\S+)/)
  return { process: started, url: new URL(address) }
}

beforeAll(async () => {
  halo = await startHaloServer()
  open = await listen(['--allow', 'act:postActions'])
  closed = await listen([], { HALO_MCP_TOKEN: token })
})
afterAll(async () => {
  await Promise.all([open?.process.stop(), closed?.process.stop()])
  await halo.close()
})

/** Sends a call of the protocol as any program could; `fetch` would not set these headers. */
function send(
  url: URL,
  headers: Record<string, string>,
  body = ping,
  method = 'POST',
): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const accept = { accept: 'application/json, text/event-stream', 'content-type': 'application/json' }
    const call = httpRequest(url, { method, headers: { ...accept, ...headers } }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part) => {
        text += part
      })
      response.on('end', () => resolve({ status: response.statusCode, body: text }))
    })
    call.on('error', reject)
    call.end(body)
  })
}

const ping = JSON.stringify({
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'raw', version: '1' } },
})

test('clients of both SDKs read', async () => {
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(new StreamableHTTPClientTransport(open.url))
  expect((await callTool(client, 'get_ticket', { id: 1000 })).text).toContain('VPN drops')
  await client.close()
  const older = new OlderClient({ name: 'older', version: '1' })
  await older.connect(new OlderTransport(open.url))
  expect((await older.listTools()).tools.length).toBeGreaterThan(9)
  await older.close()
})

test('a client of the current revision asks its person', async () => {
  const options = { capabilities: { elicitation: { form: {} } }, versionNegotiation: { mode: { pin: '2026-07-28' } } }
  const client = new Client({ name: 'test', version: '1' }, options)
  client.setRequestHandler('elicitation/create', async () => ({ action: 'accept', content: { send: true } }))
  await client.connect(new StreamableHTTPClientTransport(open.url))
  const { text } = await callTool(client, 'add_note', { ticket: 1000, note: 'Over HTTP' })
  expect(text).toContain('Done: POST /Actions')
  expect(writesOf(halo)).toEqual(['POST /api/Actions'])
  await client.close()
})

describe('is refused', () => {
  test.each([
    ['another Host', 403, { host: 'evil.example' }],
    ['a Host that only begins well', 403, { host: 'localhost.evil.example' }],
    ['another Origin', 403, { origin: 'https://evil.example' }],
    ['the Origin of a file', 403, { origin: 'null' }],
  ])('%s', async (_, status, headers) => {
    expect((await send(open.url, headers)).status).toBe(status)
  })

  test.each([
    ['no token', {}],
    ['a wrong token', { authorization: `Bearer ${token}x` }],
    ['another scheme', { authorization: `Basic ${token}` }],
  ])('%s', async (_, headers: Record<string, string>) => {
    expect((await send(closed.url, headers)).status).toBe(401)
  })

  test('another path', async () => {
    expect((await send(new URL('/', open.url), {})).status).toBe(404)
  })

  test('what is no request of the web', async () => {
    expect((await send(open.url, {}, '', 'TRACE')).status).toBe(400)
    expect((await send(open.url, {}, 'no JSON')).status).toBe(400)
    expect((await send(open.url, {})).status).toBe(200)
  })

  test('a body of 10 MB, before it is read', async () => {
    const big = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping', params: { text: 'x'.repeat(10_000_000) } })
    const sent = await send(open.url, {}, big).catch(({ code }) => ({ status: code }))
    expect([413, 'ECONNRESET', 'EPIPE']).toContain(sent.status)
    expect((await send(open.url, {})).status).toBe(200)
  })
})

test('the right token is let in, from pages of this machine as well', async () => {
  const headers = { authorization: `Bearer ${token}`, origin: 'http://localhost:6274' }
  expect((await send(closed.url, headers)).status).toBe(200)
})

test('a thousand sessions leave nothing behind', async () => {
  for (let count = 0; count < 1_000; count += 1) {
    const { status } = await send(open.url, {})
    if (status !== 200) throw new Error(`Session ${count} got ${status}`)
  }
  expect((await send(open.url, {})).status).toBe(200)
})

test('it ends when it is asked to', async () => {
  const server = await listen([])
  server.process.kill('SIGTERM')
  expect(await server.process.ended).toBeOneOf([0, 143])
})
