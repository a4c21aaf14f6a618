import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { HaloClient } from '@halopsa/core'
import { startHaloServer } from '@halopsa/msw/server'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base'

/**
 * Counts the tokens (o200k) that a server for AI agents costs: its list of tools, and what calls of it return, over the
 * double of HaloPSA. Without a command it is the built server of this repository, only reading and with all its tools,
 * beside the responses of the API as JSON, which is what a tool returns that hands them on.
 *
 *     node bench/mcp-tool-tokens.ts
 *     node bench/mcp-tool-tokens.ts --tools tools.json
 *     node bench/mcp-tool-tokens.ts --env HALOPSA_URL=url --env HALOPSA_CLIENT_ID=id --env HALOPSA_CLIENT_SECRET=secret \
 *       --call 'get_ticket {"id":1000}' -- npx -y some-other-server
 *
 * `--tools` counts a list that a server has published; a value `url`, `id` or `secret` of `--env` is that of the double.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tools: { type: 'string' },
    env: { type: 'string', multiple: true, default: [] },
    call: { type: 'string', multiple: true, default: [] },
  },
})

/** A call of a tool. */
interface Call {
  name: string
  input: Record<string, unknown>
}

/** How a server is started, and what is asked of it. */
interface Server {
  label: string
  command: string
  args: string[]
  env: Record<string, string>
  calls: Call[]
}

const server = resolve(import.meta.dirname, '../packages/mcp-server/dist/cli.js')
const ourCalls: Call[] = [
  { name: 'get_ticket', input: { id: 1000 } },
  { name: 'find_tickets', input: { limit: 50 } },
]

if (values.tools !== undefined) {
  const list = JSON.parse(await readFile(values.tools, 'utf8')) as unknown[] | { tools: unknown[] }
  print(values.tools, listTokens(Array.isArray(list) ? list : list.tools))
} else {
  await using halo = await startHaloServer({ tickets: 150 })
  const { url, clientId: id, clientSecret: secret } = halo
  const own = { HALO_API_URL: url, HALO_API_CLIENT_ID: id, HALO_API_CLIENT_SECRET: secret }
  const [command, ...args] = positionals
  if (command === undefined) {
    const all = ['--sql', '--allow', 'write', '--allow', 'delete', '--allow', 'act']
    const node = { command: process.execPath, env: own, calls: [] }
    await measure({ ...node, label: '@halopsa/mcp-server, reading', args: [server], calls: ourCalls })
    await measure({ ...node, label: '@halopsa/mcp-server, all tools', args: [server, ...all] })
    await measureResponses(new HaloClient({ companyUrl: url, clientId: id, clientSecret: secret, logger: () => {} }))
  } else {
    const known: Record<string, string> = { url, id, secret }
    const env = Object.fromEntries(
      values.env.map((pair) => {
        const [name = '', value = ''] = pair.split(/=(.*)/s)
        return [name, known[value] ?? value]
      }),
    )
    await measure({ label: positionals.join(' '), command, args, env, calls: values.call.map(readCall) })
  }
}

async function measure({ label, command, args, env, calls }: Server): Promise<void> {
  const client = new Client({ name: 'bench', version: '1.0.0' })
  const variables = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...env }
  await client.connect(new StdioClientTransport({ command, args, env: variables, stderr: 'ignore' }))
  const { tools } = await client.listTools()
  print(`${label} ${client.getServerVersion()?.version ?? ''}`.trim(), listTokens(tools))
  for (const { name, input } of calls) {
    const { content, structuredContent } = await client.callTool({ name, arguments: input })
    const text = (content as { text?: string }[]).map((part) => part.text ?? '').join('\n')
    const data = structuredContent === undefined ? 0 : countTokens(JSON.stringify(structuredContent))
    print(`  ${name} ${JSON.stringify(input)}`, `${Math.max(countTokens(text), data)} tokens`)
  }
  await client.close()
}

async function measureResponses(halo: HaloClient): Promise<void> {
  const ticket = await halo.request({ method: 'get', path: '/Tickets/1000' })
  const query = { pageinate: true, page_no: 1, page_size: 50 }
  const tickets = await halo.request({ method: 'get', path: '/Tickets', query })
  for (const [label, response] of Object.entries({ 'one ticket': ticket, '50 tickets': tickets })) {
    print(`the response of the API as indented JSON, ${label}`, `${tokensOf(response, 2)} tokens`)
  }
}

function listTokens(tools: readonly unknown[]): string {
  return `${tools.length} tools, ${tokensOf(tools)} tokens`
}

function tokensOf(value: unknown, indent?: number): number {
  return countTokens(JSON.stringify(value, null, indent))
}

function readCall(text: string): Call {
  const [name = '', json] = text.split(/ (.*)/s)
  return { name, input: json ? JSON.parse(json) : {} }
}

function print(label: string, result: string): void {
  console.log(`${label}: ${result}`)
}
