import { fileURLToPath } from 'node:url'
import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { run, start } from '@halopsa/testing'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tenantOf } from '../../test/run-halo-in-process.ts'

let halo: HaloServer
beforeAll(async () => {
  halo = await startHaloServer()
})
afterAll(() => halo.close())

const program = ['--conditions=@halopsa/source', '--no-warnings', fileURLToPath(new URL('../cli.ts', import.meta.url))]

/** Makes Node look for the package of the server where nothing is installed. */
const withoutServer = [
  '--import',
  `data:text/javascript,${encodeURIComponent(`
    import { registerHooks } from 'node:module'
    registerHooks({
      resolve(specifier, context, next) {
        const isServer = specifier.startsWith('@halopsa/mcp-server')
        return next(specifier, isServer ? { ...context, parentURL: 'file:///nowhere/program.js' } : context)
      },
    })`)}`,
]

const environment = () => ({ PATH: process.env.PATH ?? '', ...tenantOf(halo) }) as Record<string, string>

async function connect(...args: string[]): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' })
  const command = { command: process.execPath, args: [...program, ...args], env: environment() }
  await client.connect(new StdioClientTransport({ ...command, stderr: 'ignore' }))
  return client
}

const runHalo = (...args: string[]) => run(process.execPath, args, { env: environment(), mayFail: true })

describe('halo mcp', () => {
  test('serves the tenant of the variables over the standard input and output', async () => {
    const client = await connect('mcp', '--allow', 'act:postActions')
    const names = (await client.listTools()).tools.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['search', 'read', 'add_note']))
    expect(names).not.toContain('sql')
    const before = halo.state.requests.length
    const { content } = await client.callTool({ name: 'get_ticket', arguments: { id: 1000 } })
    expect(JSON.stringify(content)).toContain('VPN drops')
    expect(halo.state.requests.length).toBeGreaterThan(before)
    await client.close()
  })

  test('serves the demo, named before or behind it', async () => {
    for (const line of [
      ['demo', 'mcp'],
      ['mcp', '--demo'],
    ]) {
      const before = halo.state.requests.length
      const client = await connect(...line)
      const { content } = await client.callTool({ name: 'get_ticket', arguments: { id: 1000 } })
      expect(JSON.stringify(content)).toContain('VPN drops')
      expect(halo.state.requests).toHaveLength(before)
      await client.close()
    }
  })

  test('serves over HTTP, and ends when it is asked to', async () => {
    const server = start(process.execPath, [...program, 'mcp', '--http', '--port', '0'], { env: environment() })
    await server.until(/listens on http:\S+\/mcp/)
    server.kill('SIGTERM')
    expect(await server.ended).toBeOneOf([0, 143])
  })

  test('has the help of the server, and leaves its verbs to the section', async () => {
    const { stdout } = await runHalo(...program, 'mcp', '--help')
    expect(stdout).toMatch(/^halo mcp: .*\n\nUsage: halo mcp \[options\]/)
    expect(stdout).toContain('--allow EFFECT[:OF]')
    expect((await runHalo(...program, 'mcp', 'list', '--help')).stdout).toContain('GET /mcp')
  })

  test.each([
    [['mcp', '--frobnicate'], 2, "halo: Unknown option '--frobnicate' (try 'halo mcp --help')\n"],
    [['mcp', '--allow', 'all'], 2, `halo: --allow takes write, delete, act, not "all" (try 'halo mcp --help')\n`],
    [['--json', 'mcp'], 2, "halo: mcp has no option --json (try 'halo mcp --help')\n"],
    [['--profile', 'nobody', 'mcp'], 3, /^halo: There is no profile "nobody".*\n$/],
    [['mcp', '--profile', 'nobody'], 3, /^halo: There is no profile "nobody".*\n$/],
    [['mcp', 'frobnicate'], 2, /^halo: mcp has no command "frobnicate".*\n$/],
  ])('%j ends with a line', async (args, code, message) => {
    const result = await runHalo(...program, ...args)
    expect(result).toMatchObject({ code, stdout: '' })
    expect(result.stderr).toMatch(message)
  })
})

describe('where the package is not installed, halo mcp', () => {
  test('says in one line what to install', async () => {
    const { code, stdout, stderr } = await runHalo(...withoutServer, ...program, 'mcp', '--demo')
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^halo: halo mcp needs @halopsa\/mcp-server .*npx @halopsa\/mcp-server.*\n$/)
  })

  test('has a help that says so', async () => {
    const { code, stdout } = await runHalo(...withoutServer, ...program, 'mcp', '--help')
    expect(code).toBe(0)
    expect(stdout).toContain('Usage: halo mcp')
    expect(stdout).toContain('where that package is installed')
  })
})
