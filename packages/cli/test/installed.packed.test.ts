import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startHaloServer } from '@halopsa/msw/server'
import { type Installation, installPacked, run } from '@halopsa/testing'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, expect, test } from 'vitest'

let installed: Installation

beforeAll(async () => {
  installed = await installPacked(['@halopsa/cli'])
})
afterAll(() => installed?.[Symbol.asyncDispose]())

test('halo mcp serves where the server is installed beside it, and tells what to install where it is not', async () => {
  const line = ['--no-install', 'halo', 'mcp', '--demo']
  const { code, stderr } = await run('npx', line, { cwd: installed.path, mayFail: true })
  expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('npx @halopsa/mcp-server') })
  await using both = await installPacked(['@halopsa/cli', '@halopsa/mcp-server'])
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(new StdioClientTransport({ command: 'npx', args: line, cwd: both.path, stderr: 'ignore' }))
  const { content } = await client.callTool({ name: 'get_ticket', arguments: { id: 1000 } })
  expect(JSON.stringify(content)).toContain('VPN drops')
  await client.close()
  const wrong = await run('npx', [...line, '--allow', 'all'], { cwd: both.path, mayFail: true })
  expect(wrong).toMatchObject({ code: 2, stderr: expect.stringMatching(/^halo: --allow takes write, delete, act/) })
})

const npx = (...args: string[]) => run('npx', ['--no-install', 'halo', ...args], { cwd: installed.path, mayFail: true })

test('npx halo demo works in an empty folder, with nothing set up', async () => {
  const { code, stdout } = await npx('demo', 'tickets', 'list', '--limit', '3', '--json')
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toHaveLength(3)
})

test('an install brings at most ten packages and 8 MB, without the double', async () => {
  const { packages } = JSON.parse(await readFile(join(installed.path, 'package-lock.json'), 'utf8'))
  const names = Object.keys(packages).filter((name) => name !== '' && !name.includes('@halopsa/msw'))
  const present = await Promise.all(
    names.map(async (name) => ({ name, bytes: await sizeOf(join(installed.path, name)) })),
  )
  const brought = present.filter(({ bytes }) => bytes > 0)
  expect(brought.length, brought.map(({ name }) => name).join(' ')).toBeLessThanOrEqual(10)
  expect(brought.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(8_000_000)
})

/** Bytes of the files of a package; 0 for one that is for another platform. */
async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter(
    (entry) => entry.isFile() && !entry.parentPath.slice(folder.length).includes('node_modules'),
  )
  const sizes = await Promise.all(
    files.map(async (file) => (await readFile(join(file.parentPath, file.name))).byteLength),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

test('10,000 tickets as CSV stay within 120 MB of memory', async () => {
  await using server = await startHaloServer({ tickets: 10_000 })
  const { url, clientId, clientSecret } = server
  const env = { HALO_API_URL: url, HALO_API_CLIENT_ID: clientId, HALO_API_CLIENT_SECRET: clientSecret }
  const watch = "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))"
  const command = join(installed.path, 'node_modules/@halopsa/cli/dist/cli.js')
  const list = ['tickets', 'list', '--includeclosed', 'true', '--all', '--csv']
  const options = ['--import', `data:text/javascript,${encodeURIComponent(watch)}`]
  const { stdout, stderr } = await run(process.execPath, [...options, command, ...list], { env })
  expect(stdout.split('\r\n')).toHaveLength(10_002)
  expect(Number(/peak (\d+)/.exec(stderr)?.[1])).toBeLessThan(120 * 1024)
})

test('a script in bash sees what went wrong by the exit code', async () => {
  const script = `
    halo() { npx --no-install halo "$@"; }
    halo demo tickets get 999999 2>/dev/null; echo $?
    halo demo tickets list --opn-only 2>/dev/null; echo $?
    halo demo tickets delete 1000 2>/dev/null; echo $?
    HALO_CONFIG_HOME="$PWD/none" halo tickets list 2>/dev/null; echo $?
    halo demo tickets list --all --ndjson | head -n 1 | wc -l
    echo "\${PIPESTATUS[0]}"
    halo demo tickets create --data '{"summary":"It is \\"down\\""}' --yes --json --fields summary`
  const { stdout } = await run('bash', ['-c', script], { cwd: installed.path })
  const [missing, usage, unconfirmed, notSignedIn, ...rest] = stdout.trim().split('\n')
  expect([missing, usage, unconfirmed, notSignedIn]).toEqual(['5', '2', '2', '3'])
  expect(rest.slice(0, 2).map((line) => line.trim())).toEqual(['1', '0'])
  expect(JSON.parse(rest.slice(2).join('\n'))).toEqual({ summary: 'It is "down"' })
})
