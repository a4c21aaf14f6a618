import { type Address, connectProgram } from '../rivals/connect-program.ts'
import type { Job, Outcome } from './job.ts'

const [file = '', address = ''] = process.argv.slice(2)
const { getTicketsById, listTickets, paginateTickets } = await connectProgram(
  file,
  JSON.parse(address) as Address,
  20_000,
)

/** Does the jobs that the parent process sends, with the program whose file is the first argument. */
process.on('message', async (job: Job) => {
  process.send?.(job.kind === 'calls' ? await call(job) : await page())
})
process.on('disconnect', () => process.exit())
process.send?.('ready')

/** Calls for the given time, with the given number of calls in flight. */
async function call({ milliseconds, inFlight }: Extract<Job, { kind: 'calls' }>): Promise<Outcome> {
  const latencies: number[] = []
  const processor = process.cpuUsage()
  const start = performance.now()
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      for (let now = performance.now(); now - start < milliseconds; ) {
        await getTicketsById(1000)
        const done = performance.now()
        latencies.push(done - now)
        now = done
      }
    }),
  )
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(processor)
  return {
    perSecond: latencies.length / seconds,
    latency: percentile(latencies, 0.5),
    tail: percentile(latencies, 0.99),
    processor: (user + system) / 1000 / latencies.length,
  }
}

/** Reads all tickets page by page: with the client's own paging if it has any, else with a loop as users write it. */
async function page(): Promise<Outcome> {
  const start = performance.now()
  let count = 0
  if (paginateTickets) {
    for await (const _ of paginateTickets()) count += 1
  } else {
    for (let number = 1, total = 1; count < total; number += 1) {
      const { record_count, tickets } = (await listTickets(number)) as { record_count: number; tickets: unknown[] }
      count += tickets.length
      total = record_count
    }
  }
  if (count !== 10_000) throw new Error(`${count} tickets came instead of 10,000`)
  return { milliseconds: performance.now() - start }
}

function percentile(values: number[], part: number): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length * part)] ?? Number.NaN
}
