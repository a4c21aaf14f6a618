import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { startHaloServer } from '@halopsa/msw/server'
import { serveHttp } from '@halopsa/testing'
import { median } from './src/statistics/statistics.ts'

/**
 * Measures the built command `halo`: how long its help takes, and until its first request is sent, beside `node -e 0` in
 * processes of their own; a ratio is taken between the processes of one pair. A bare `fetch` is measured too, because
 * Node needs most of that time to load it. Then the most memory that 10,000 tickets as CSV take.
 *
 *     node bench/halo-start.ts [pairs]
 */
const pairs = Number(process.argv[2] ?? 30)
const halo = resolve(import.meta.dirname, '../packages/cli/dist/cli.js')
const bareFetch =
  "fetch(new Request(process.env.HALO_API_URL + '/auth/token', { method: 'POST', body: 'a=b' })).catch(() => {})"

let arrived: number | undefined
await using server = await serveHttp((_, response) => {
  arrived ??= performance.now()
  response.writeHead(401).end('{"error":"invalid_client"}')
})
const signedIn = { HALO_API_CLIENT_ID: 'id', HALO_API_CLIENT_SECRET: 'secret' }

/** Milliseconds from the start of a process to its end, and to its first request. */
async function time(args: readonly string[], url: string): Promise<{ whole: number; first: number }> {
  arrived = undefined
  const start = performance.now()
  const child = spawn(process.execPath, args, {
    stdio: 'ignore',
    env: { ...process.env, ...signedIn, HALO_API_URL: url },
  })
  await once(child, 'exit')
  return { whole: performance.now() - start, first: (arrived ?? Number.NaN) - start }
}

await time([halo, 'tickets', 'list'], server.url)
const runs = await Array.fromAsync({ length: pairs }, async () => ({
  empty: (await time(['-e', '0'], server.url)).whole,
  help: (await time([halo, '--help'], server.url)).whole,
  fetch: (await time(['-e', bareFetch], server.url)).first,
  list: (await time([halo, 'tickets', 'list'], server.url)).first,
}))

console.log(
  `Node ${process.version}, median of ${pairs} pairs, beside \`node -e 0\` (${median(runs.map(({ empty }) => empty)).toFixed(1)} ms)`,
)
for (const [name, label] of [
  ['help', 'halo --help'],
  ['fetch', 'first request of a bare fetch'],
  ['list', 'first request of halo tickets list'],
] as const) {
  const ratio = median(runs.map((times) => times[name] / times.empty))
  console.log(`${label.padEnd(36)}${ratio.toFixed(2)} times, ${median(runs.map((times) => times[name])).toFixed(1)} ms`)
}

await using tenant = await startHaloServer({ tickets: 10_000 })
const env = {
  ...process.env,
  HALO_API_URL: tenant.url,
  HALO_API_CLIENT_ID: tenant.clientId,
  HALO_API_CLIENT_SECRET: tenant.clientSecret,
}
const watch = "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))"
const args = [
  '--import',
  `data:text/javascript,${encodeURIComponent(watch)}`,
  halo,
  'tickets',
  'list',
  '--all',
  '--csv',
  '--includeclosed',
  'true',
]
const csv = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
let lines = 0
let told = ''
csv.stdout.on('data', (chunk: Buffer) => {
  lines += chunk.toString('latin1').split('\r\n').length - 1
})
csv.stderr.on('data', (chunk: Buffer) => {
  told += chunk
})
await once(csv, 'close')
const peak = Number(/peak (\d+)/.exec(told)?.[1]) / 1024
console.log(`${lines - 1} tickets as CSV: at most ${peak.toFixed(0)} MB`)
