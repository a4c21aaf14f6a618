import { createServer } from 'node:https'
import { join } from 'node:path'
import { listenOnLoopback, run, serveTunnel, type TemporaryFolder, temporaryFolder } from '@halopsa/testing'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { bundle } from './bundle.ts'
import { createPrivateAuthority, type PrivateAuthority } from './private-authority.ts'
import { findRuntime } from './runtimes/find-runtime.ts'

/** How each runtime is told of a private authority, as the README of core has it, and runs a program. */
const runtimes = [
  { name: 'node22', authority: 'NODE_EXTRA_CA_CERTS', switches: [], proxy: { NODE_USE_ENV_PROXY: '1' } },
  { name: 'node24', authority: 'NODE_EXTRA_CA_CERTS', switches: [], proxy: { NODE_USE_ENV_PROXY: '1' } },
  { name: 'bun', authority: 'NODE_EXTRA_CA_CERTS', switches: ['run'], proxy: {} },
  { name: 'deno', authority: 'DENO_CERT', switches: ['run', '--no-prompt', '--allow-net', '--allow-env'], proxy: {} },
] as const

let folder: TemporaryFolder
let authority: PrivateAuthority

beforeAll(async () => {
  folder = await temporaryFolder()
  authority = await createPrivateAuthority(folder)
  const program = join(import.meta.dirname, '../program')
  await folder.write('network.mjs', await bundle(program, 'network.ts', ['@halopsa/source']))
})
afterAll(() => folder?.[Symbol.asyncDispose]())

/** A server with a certificate of the private authority; tells how many requests reached it. */
async function serveHttps() {
  const { key, cert } = authority
  const seen = { url: '', requests: 0 }
  const server = createServer({ key, cert }, (request, response) => {
    seen.requests++
    request.resume().on('end', () => response.end('"reached"'))
  })
  const running = await listenOnLoopback(server)
  onTestFinished(() => running[Symbol.asyncDispose]())
  return Object.assign(seen, { url: `https://localhost:${running.port}` })
}

/** A proxy that tunnels, and what it was asked for. */
async function serveProxy() {
  const tunnel = await serveTunnel()
  onTestFinished(() => tunnel[Symbol.asyncDispose]())
  return tunnel
}

describe.each(runtimes)('$name', ({ name, authority: variable, switches, proxy: proxyVariables }) => {
  const executable = findRuntime(name)

  /** What the program prints in a process with these variables. */
  async function outcome(url: string, variables: Record<string, string> = {}): Promise<unknown> {
    const env = { PATH: process.env.PATH, HOME: folder.path, DENO_NO_UPDATE_CHECK: '1', ...variables }
    const args = [...switches, join(folder.path, 'network.mjs'), url]
    const { stdout } = await run(String(executable), args, { cwd: folder.path, env, inheritEnv: false })
    return JSON.parse(stdout)
  }

  test.skipIf(!executable)('sends nothing to a private authority, and accepts it when told to', async () => {
    const server = await serveHttps()
    expect(await outcome(server.url)).toEqual({ neverSent: true })
    expect(server.requests).toBe(0)
    expect(await outcome(server.url, { [variable]: authority.file })).toBe('reached')
  })

  test.skipIf(!executable)('goes by the proxy of HTTPS_PROXY', async () => {
    const [server, proxy] = [await serveHttps(), await serveProxy()]
    const variables = { [variable]: authority.file, HTTPS_PROXY: proxy.url, ...proxyVariables }
    expect(await outcome(server.url, variables)).toBe('reached')
    expect(proxy.asked).toEqual([server.url.slice('https://'.length)])
  })
})
