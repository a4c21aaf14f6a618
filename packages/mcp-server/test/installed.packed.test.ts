import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HaloClient } from '@halopsa/core'
import { startHaloServer } from '@halopsa/msw/server'
import { sync } from '@halopsa/sync'
import { type Installation, installPacked } from '@halopsa/testing'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { callTool } from './connect-client.ts'

let installed: Installation

beforeAll(async () => {
  installed = await installPacked(['@halopsa/mcp-server'])
})
afterAll(() => installed?.[Symbol.asyncDispose]())

test('npx @halopsa/mcp-server --demo serves in an empty folder, with nothing set up', async () => {
  const client = new Client({ name: 'test', version: '1' })
  const command = { command: 'npx', args: ['--no-install', '@halopsa/mcp-server', '--demo'], cwd: installed.path }
  await client.connect(new StdioClientTransport({ ...command, stderr: 'ignore' }))
  const { text } = await callTool(client, 'get_ticket', { id: 1000 })
  expect(text).toContain('VPN drops in the warehouse')
  expect((await callTool(client, 'search', { question: 'statuses of tickets' })).text).toContain('getStatus')
  await client.close()
})

test('--mirror asks a mirror where @halopsa/sync is installed beside it, and tells what to install where it is not', async () => {
  await using halo = await startHaloServer()
  const { url: companyUrl, clientId, clientSecret } = halo
  const mirror = join(installed.path, 'halo.db')
  const budget = { limit: 1_000_000, window: 1000 }
  const tenant = new HaloClient({ companyUrl, clientId, clientSecret, logger: () => {} })
  await sync({ halo: tenant, to: mirror, tables: ['tickets'], budget })
  await using both = await installPacked(['@halopsa/mcp-server', '@halopsa/sync'])
  const ask = async (cwd: string) => {
    const client = new Client({ name: 'test', version: '1' })
    const args = ['--no-install', '@halopsa/mcp-server', '--demo', '--mirror', mirror]
    await client.connect(new StdioClientTransport({ command: 'npx', args, cwd, stderr: 'ignore' }))
    const { text } = await callTool(client, 'sql', { query: 'select summary from tickets where id = 1000' })
    await client.close()
    return text
  }
  expect(await ask(both.path)).toContain('VPN drops')
  expect(await ask(installed.path)).toContain('npm install @halopsa/sync')
})

test('an install brings at most ten packages', async () => {
  const { packages } = JSON.parse(await readFile(join(installed.path, 'package-lock.json'), 'utf8'))
  const names = Object.keys(packages).filter((name) => name !== '' && !name.includes('@halopsa/msw'))
  const present = await Promise.all(names.map((name) => readdir(join(installed.path, name)).catch(() => undefined)))
  expect(present.filter((entries) => entries !== undefined).length).toBeLessThanOrEqual(10)
})

test('the licences of what is bundled go along', async () => {
  const licenses = await readFile(join(installed.path, 'node_modules/@halopsa/mcp-server/dist/LICENSES.txt'), 'utf8')
  for (const name of ['@modelcontextprotocol/server', 'zod', 'ky', 'html-to-text']) expect(licenses).toContain(name)
})
