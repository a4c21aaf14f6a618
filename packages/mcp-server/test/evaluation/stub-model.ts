import { readFile } from 'node:fs/promises'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'

// Stands in for a model in the test of the runner: it knows the answer to one task and guesses at all others.

const [config = '', question = ''] = process.argv.slice(2)
const { mcpServers } = JSON.parse(await readFile(config, 'utf8'))
const client = new Client({ name: 'stub', version: '1' })
await client.connect(new StdioClientTransport({ ...mcpServers.halopsa, stderr: 'ignore' }))
const name = question === 'What is on my plate?' ? 'my_queue' : 'triage'
await client.callTool({ name, arguments: {} })
await client.close()
