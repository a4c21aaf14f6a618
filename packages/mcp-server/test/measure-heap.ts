import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { connectClient } from './connect-client.ts'

// A program of its own, because a runner of tests keeps what it sees. Prints by how many bytes the heap has grown.

const calls: [tool: string, input: Record<string, unknown>][] = [
  ['read', { operation: 'getTickets', limit: 5 }],
  ['get_ticket', { id: 1000 }],
  ['describe', { operation: 'getTickets' }],
  ['read', { operation: 'getTickets', parameters: { typo: 1 } }],
  ['write', { operation: 'postStatus', body: { name: 'never sent' } }],
]

const [url = '', clientId = '', clientSecret = ''] = process.argv.slice(2)
await using server = await connectClient({ url, clientId, clientSecret }, { allow: ['write'] })
await callMany(1_000)
const before = usedHeap()
await callMany(1_000)
console.log(usedHeap() - before)

async function callMany(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const [tool, input] = calls[index % calls.length] ?? ['search', {}]
    await server.call(tool, input)
  }
  // This program keeps these; the server does not.
  server.audit.length = 0
  server.shown.length = 0
}

/** Bytes of the heap that are in use, once the garbage is collected. */
function usedHeap(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}
