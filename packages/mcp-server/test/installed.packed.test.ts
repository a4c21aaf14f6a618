import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
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
