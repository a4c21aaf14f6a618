/**
 * Measures how much longer a call through core takes than the same call through ky alone: medians of paired runs against
 * a server on loopback that runs in another process.
 *
 *     node --conditions=@halopsa/source bench/core-overhead.ts [pairs]
 */
import { HaloClient, path } from '@halopsa/core'
import ky from 'ky'
import { ServerChild } from './src/load/children.ts'
import { median } from './src/statistics/statistics.ts'

const callsInRun = 400
const concurrencies = [1, 10, 100]

type Call = (id: number) => Promise<unknown>

await compare(Number(process.argv[2] ?? 15))

async function compare(pairs: number): Promise<void> {
  using server = await ServerChild.start('fixed-server.ts')
  const { url: companyUrl } = server.address

  const halo = new HaloClient({ companyUrl, clientId: 'bench', clientSecret: 'secret' })
  const plain = ky.create({ prefix: `${companyUrl}/api`, headers: { authorization: 'Bearer token' }, timeout: 20_000 })
  const query = { includedetails: true, count: 10 }
  const body = [{ summary: 'No network', details: 'x'.repeat(1000) }]
  const rivals: [name: string, core: Call, bare: Call][] = [
    [
      'GET',
      (id) => halo.request({ method: 'get', path: path`/Tickets/${id}`, query }),
      (id) => plain.get(`Tickets/${id}`, { searchParams: query }).json(),
    ],
    [
      'POST',
      () => halo.request({ method: 'post', path: '/Tickets', body }),
      () => plain.post('Tickets', { json: body }).json(),
    ],
  ]
  for (const [name, core, bare] of rivals) {
    for (const concurrency of concurrencies) {
      const clock: number[] = []
      const processor: number[] = []
      const base: number[] = []
      // The first three pairs only warm the engine up; their times are dropped below.
      for (let pair = -3; pair < pairs; pair++) {
        const first = await run(pair % 2 ? core : bare, concurrency)
        const second = await run(pair % 2 ? bare : core, concurrency)
        const [ours, theirs] = pair % 2 ? [first, second] : [second, first]
        if (pair < 0) continue
        clock.push(ours.clock / theirs.clock)
        processor.push(ours.processor / theirs.processor)
        base.push(theirs.processor / callsInRun)
      }
      console.log(
        `${name}, ${concurrency} in flight: core / ky = ${median(clock).toFixed(3)} by the clock, ` +
          `${median(processor).toFixed(3)} by the processor (ky: ${Math.round(median(base))} µs a call)`,
      )
    }
  }
}

/**
 * Microseconds that a run of calls takes, by the clock and in processor time of this process. Other work on the machine
 * disturbs the second less.
 */
async function run(call: Call, concurrency: number): Promise<{ clock: number; processor: number }> {
  let id = 0
  const start = performance.now()
  const before = process.cpuUsage()
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (id < callsInRun) await call(++id)
    }),
  )
  const { user, system } = process.cpuUsage(before)
  return { clock: (performance.now() - start) * 1000, processor: user + system }
}
