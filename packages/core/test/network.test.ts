import { execFile } from 'node:child_process'
import { createServer } from 'node:https'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { listenOnLoopback, serveTunnel } from '@halopsa/testing'
import { describe, expect, onTestFinished, test } from 'vitest'
import { selfSigned } from './self-signed.ts'

const run = promisify(execFile)

/** Prints what a call to the server that the environment names comes to. */
const program = `
  import { HaloClient } from '@halopsa/core'
  const { COMPANY_URL: companyUrl, PROXY: proxy } = process.env
  const dispatcher = proxy && new (await import('undici')).ProxyAgent(proxy)
  const send = dispatcher && ((request, init) => fetch(request, { ...init, dispatcher }))
  const halo = new HaloClient({ companyUrl, auth: 'x', logger() {}, fetch: send })
  const body = [{ summary: 'No network' }]
  console.log(await halo.request({ method: 'post', path: '/Tickets', body }).catch((error) => error.code))
`

/** What the program prints in a process with these variables. */
async function outcome(variables: Record<string, string>): Promise<string> {
  const { stdout } = await run(
    process.execPath,
    ['--conditions=@halopsa/source', '--input-type=module', '--eval', program],
    { cwd: join(import.meta.dirname, '..'), env: { ...process.env, NO_PROXY: '', no_proxy: '', ...variables } },
  )
  return stdout.trim()
}

/** A server of HaloPSA with a certificate of a private authority. */
async function serveHttps() {
  const { key, cert, file } = selfSigned()
  const server = createServer({ key, cert }, (request, response) => {
    request.resume()
    request.on('end', () => response.end('"reached"'))
  })
  const running = await listenOnLoopback(server)
  onTestFinished(() => running[Symbol.asyncDispose]())
  return { url: `https://localhost:${running.port}`, certificate: file }
}

/** A proxy that tunnels, and what it was asked for. */
async function serveProxy() {
  const tunnel = await serveTunnel()
  onTestFinished(() => tunnel[Symbol.asyncDispose]())
  return tunnel
}

describe('a certificate of a private authority', () => {
  test('is refused, and accepted with NODE_EXTRA_CA_CERTS', async () => {
    const { url, certificate } = await serveHttps()
    expect(await outcome({ COMPANY_URL: url })).toBe('DEPTH_ZERO_SELF_SIGNED_CERT')
    expect(await outcome({ COMPANY_URL: url, NODE_EXTRA_CA_CERTS: certificate })).toBe('reached')
  })
})

describe('a proxy', () => {
  test('is used with NODE_USE_ENV_PROXY', async () => {
    const [server, proxy] = [await serveHttps(), await serveProxy()]
    const variables = { COMPANY_URL: server.url, NODE_EXTRA_CA_CERTS: server.certificate, HTTPS_PROXY: proxy.url }
    expect(await outcome(variables)).toBe('reached')
    expect(proxy.asked).toEqual([])
    expect(await outcome({ ...variables, NODE_USE_ENV_PROXY: '1' })).toBe('reached')
    expect(proxy.asked).toEqual([server.url.slice('https://'.length)])
  })

  test('is used by a dispatcher of undici in a fetch of one’s own', async () => {
    const [server, proxy] = [await serveHttps(), await serveProxy()]
    const variables = { COMPANY_URL: server.url, NODE_EXTRA_CA_CERTS: server.certificate, PROXY: proxy.url }
    expect(await outcome(variables)).toBe('reached')
    expect(proxy.asked).toHaveLength(1)
  })

  test('that refuses connections proves that nothing was sent', async () => {
    const variables = {
      COMPANY_URL: 'https://halo.example',
      HTTPS_PROXY: 'http://127.0.0.1:1',
      NODE_USE_ENV_PROXY: '1',
    }
    expect(await outcome(variables)).toBe('ECONNREFUSED')
  })
})
