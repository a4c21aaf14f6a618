import { createServer, type Server } from 'node:http'
import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { type RunningProcess, run, start, unusedPort } from '@halopsa/testing'
import {
  Client,
  ClientCredentialsProvider,
  discoverOAuthProtectedResourceMetadata,
  StreamableHTTPClientTransport,
} from '@modelcontextprotocol/client'
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import Provider from 'oidc-provider'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callTool } from './connect-client.ts'
import { environmentOf, program } from './program.ts'

let halo: HaloServer
let issuer: string
let authorization: Server
let own: CryptoKey
let foreign: CryptoKey
let server: RunningProcess
let url: URL

const clientId = 'agent'
const clientSecret = 'secret-of-the-agent'

/** A real authorization server, whose key this test has as well. */
async function startAuthorization(): Promise<void> {
  const pair = await generateKeyPair('ES256', { extractable: true })
  own = pair.privateKey
  foreign = (await generateKeyPair('ES256')).privateKey
  const key = { ...(await exportJWK(pair.privateKey)), kid: 'own', alg: 'ES256', use: 'sig' }
  const port = await unusedPort()
  issuer = `http://127.0.0.1:${port}`
  const provider = new Provider(issuer, {
    jwks: { keys: [key] },
    scopes: ['halo', 'other'],
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        grant_types: ['client_credentials'],
        redirect_uris: [],
        response_types: [],
        scope: 'halo other',
        id_token_signed_response_alg: 'ES256',
      },
    ],
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_context, resource) => ({
          scope: 'halo other',
          audience: resource,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
  })
  authorization = createServer(provider.callback())
  await new Promise<void>((resolve) => authorization.listen(port, '127.0.0.1', resolve))
}

const protectedBy = (address: string, port: number, ...args: string[]) => [
  ...program,
  ...['--http', '--port', String(port), '--oauth-issuer', address],
  ...args,
]

beforeAll(async () => {
  halo = await startHaloServer()
  await startAuthorization()
  const port = await unusedPort()
  server = start(process.execPath, protectedBy(issuer, port, '--oauth-scope', 'halo'), { env: environmentOf(halo) })
  url = new URL((await server.until(/listens on (http:\S+)/))[1] ?? '')
})
afterAll(async () => {
  await server?.stop()
  authorization?.close()
  authorization?.closeAllConnections()
  await halo?.close()
})

/** A token as the authorization server would make it, but for what is changed. */
async function token(
  claims: JWTPayload = {},
  { key = own, alg = 'ES256', kid = 'own' }: { key?: CryptoKey | Uint8Array; alg?: string; kid?: string } = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1000)
  const payload = { iss: issuer, aud: url.href, sub: 'sam', scope: 'halo', iat: now, exp: now + 60, ...claims }
  return new SignJWT(payload).setProtectedHeader({ alg, kid, typ: 'at+jwt' }).sign(key)
}

function post(authorizationHeader?: string): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: {
      accept: 'application/json, text/event-stream',
      'content-type': 'application/json',
      ...(authorizationHeader !== undefined && { authorization: authorizationHeader }),
    },
    body: JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'raw', version: '1' } },
    }),
  })
}

test('a client of the SDK finds the authorization server, gets a token and reads', async () => {
  const authProvider = new ClientCredentialsProvider({ clientId, clientSecret, scope: 'halo', expectedIssuer: issuer })
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(new StreamableHTTPClientTransport(url, { authProvider }))
  const { text } = await callTool(client, 'get_ticket', { id: 1000 })
  expect(text).toContain('VPN drops')
  await client.close()
  const line = server.output.split('\n').find((candidate) => candidate.includes('get_ticket'))
  expect(JSON.parse(line ?? '')).toMatchObject({ person: clientId, tool: 'get_ticket', outcome: 'answered' })
  expect(server.output).not.toContain(authProvider.tokens()?.access_token)
})

test('the metadata names the resource, its authorization server and its scopes, to everybody', async () => {
  const metadata = await discoverOAuthProtectedResourceMetadata(url)
  expect(metadata).toMatchObject({ resource: url.href, scopes_supported: ['halo'] })
  expect(metadata.authorization_servers?.map((address) => address.replace(/\/$/, ''))).toEqual([issuer])
})

test('who brings no token is told where the metadata is', async () => {
  const response = await post()
  expect(response.status).toBe(401)
  const address = `${url.origin}/.well-known/oauth-protected-resource/mcp`
  expect(response.headers.get('www-authenticate')).toContain(`resource_metadata="${address}"`)
  expect((await fetch(address)).status).toBe(200)
})

test('a token as it should be is let in', async () => {
  expect((await post(`Bearer ${await token()}`)).status).toBe(200)
  expect((await post(`Bearer ${await token({ aud: ['https://else.example', url.href] })}`)).status).toBe(200)
  expect((await post(`Bearer ${await token({ scope: undefined, scp: ['halo'] })}`)).status).toBe(200)
})

describe('is refused', () => {
  const unsigned = async () => {
    const [, payload = ''] = (await token()).split('.')
    return `${Buffer.from(JSON.stringify({ alg: 'none', typ: 'at+jwt' })).toString('base64url')}.${payload}.`
  }
  const now = () => Math.floor(Date.now() / 1000)

  test.each<[name: string, status: number, make: () => Promise<string>]>([
    ['a token of another issuer', 401, () => token({ iss: 'https://evil.example' })],
    ['a token without an issuer', 401, () => token({ iss: undefined })],
    ['a token for another audience', 401, () => token({ aud: 'https://else.example/mcp' })],
    ['a token for the bare origin', 401, () => token({ aud: url.origin })],
    ['a token without an audience', 401, () => token({ aud: undefined })],
    ['an expired token', 401, () => token({ exp: now() - 60 })],
    ['a token that never expires', 401, () => token({ exp: undefined })],
    ['a token that is not valid yet', 401, () => token({ nbf: now() + 600 })],
    ['a token of another key', 401, () => token({}, { key: foreign })],
    ['a token of a key that nobody knows', 401, () => token({}, { key: foreign, kid: 'unknown' })],
    ['a token without a signature', 401, unsigned],
    [
      'a token signed with a word that both know',
      401,
      () => token({}, { key: new TextEncoder().encode(clientSecret.repeat(2)), alg: 'HS256' }),
    ],
    ['a token whose content was changed', 401, async () => (await token()).replace(/\.(.)/, '.x$1')],
    ['what is no token', 401, async () => 'not-a-token'],
    ['a token without the scope', 403, () => token({ scope: 'other' })],
    ['a token with a scope that only begins well', 403, () => token({ scope: 'halo-reader' })],
  ])('%s', async (_, status, make) => {
    const response = await post(`Bearer ${await make()}`)
    expect(response.status).toBe(status)
    expect(response.headers.get('www-authenticate')).toContain('resource_metadata=')
    expect(response.headers.get('www-authenticate')).toContain(status === 401 ? 'invalid_token' : 'insufficient_scope')
  })

  test('another scheme, and a right token behind a wrong Host', async () => {
    expect((await post(`Basic ${await token()}`)).status).toBe(401)
    const origin = { origin: 'https://evil.example', authorization: `Bearer ${await token()}` }
    expect((await fetch(url, { method: 'POST', headers: origin })).status).toBe(403)
  })
})

test.each([
  [['--http', '--oauth-issuer', 'http://login.example'], 2, '--oauth-issuer takes an address of https'],
  [['--http', '--oauth-scope', 'halo'], 2, 'belong to --oauth-issuer'],
  [['--http', '--oauth-issuer', 'https://login.example', '--host', '0.0.0.0'], 2, 'needs --public-url'],
  [
    ['--http', '--oauth-issuer', 'https://login.example', '--public-url', 'http://mcp.example/mcp'],
    2,
    '--public-url takes an address of https',
  ],
])('%j ends with a line', async (args, code, message) => {
  const result = await run(process.execPath, [...program, ...args], { env: environmentOf(halo), mayFail: true })
  expect(result).toMatchObject({ code, stdout: '' })
  expect(result.stderr).toContain(message)
  expect(result.stderr.trim().split('\n')).toHaveLength(1)
})

test('an authorization server that is not there, or is another one, ends the start with a line', async () => {
  const impostor = createServer((_, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ issuer: 'https://else.example', jwks_uri: 'https://else.example/jwks' }))
  })
  const port = await unusedPort()
  const closed = await unusedPort()
  await new Promise<void>((resolve) => impostor.listen(port, '127.0.0.1', resolve))
  const startWith = async (address: string) => {
    const args = protectedBy(address, await unusedPort())
    return run(process.execPath, args, { env: environmentOf(halo), mayFail: true })
  }
  const other = await startWith(`http://127.0.0.1:${port}`)
  expect(other).toMatchObject({ code: 1, stderr: expect.stringContaining('is of the issuer "https://else.example"') })
  const missing = await startWith(`http://127.0.0.1:${closed}`)
  expect(missing).toMatchObject({ code: 1, stderr: expect.stringContaining('has no metadata') })
  impostor.close()
  impostor.closeAllConnections()
})
