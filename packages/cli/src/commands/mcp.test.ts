import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { expect, test } from 'vitest'
import { runHaloInProcess } from '../../test/run-halo-in-process.ts'
import { helpText } from '../help/help-text.ts'

test('a client talks with the server of @halopsa/mcp-server', async () => {
  const client = new Client({ name: 'test', version: '1' })
  const halo = join(import.meta.dirname, '../cli.ts')
  const args = ['--conditions=@halopsa/source', halo, 'demo', 'mcp', '--allow', 'write:Tickets']
  await client.connect(new StdioClientTransport({ command: process.execPath, args, stderr: 'ignore' }))
  expect(client.getServerVersion()?.name).toContain('halopsa')
  const result = await client.callTool({ name: 'search', arguments: { question: 'statuses of tickets' } })
  expect(JSON.stringify(result.content)).toContain('getStatus')
  await client.close()
})

test('its help is that of the server, which also reads its options', async () => {
  expect(await helpText(['mcp'])).toMatch(/^halo mcp: all of HaloPSA for AI agents[\s\S]*--allow EFFECT/)
  const { code, stderr } = await runHaloInProcess(['demo', 'mcp', '--profile', 'acme'])
  expect({ code, stderr }).toEqual({ code: 2, stderr: 'halo: --demo and --profile name two tenants\n' })
})

test('an option of halo that means nothing to it is refused', async () => {
  const { code, stderr } = await runHaloInProcess(['--json', 'mcp'])
  expect({ code, stderr }).toEqual({ code: 2, stderr: 'halo: mcp takes no --json before it\n' })
})
