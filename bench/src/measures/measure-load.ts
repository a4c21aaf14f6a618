import type { Contender } from '../contenders/contender.ts'
import { contenders } from '../contenders/contenders.ts'
import { LoadChild, ServerChild } from '../load/children.ts'
import type { Job } from '../load/job.ts'
import { compiledFile } from '../rivals/prepare-rivals.ts'
import { inTurn } from '../statistics/in-turn.ts'

type Figures = Map<Contender, Record<string, number[]>>

export const callsInFlight = [1, 10, 100] as const

/** Lets the engine compile all code of a call first: the rate still rises after the first ten thousand calls. */
const warmUp = { kind: 'calls', milliseconds: 4000, inFlight: 10 } as const

/**
 * Calls a server that responds at once, with each number of calls in flight.
 *
 * @param starts how often each client's process is started: two processes of one program are not equally fast.
 * @param rounds how many rounds are measured in each process.
 * @param milliseconds length of a round. A garbage collection costs as much as a hundred calls and comes several times a
 * second. A round must span several of them, or its result depends on whether one happened.
 */
export async function measureCalls(
  starts: number,
  rounds: number,
  milliseconds: number,
): Promise<Map<number, Figures>> {
  using server = await ServerChild.start('fixed-server.ts')
  const all = new Map<number, Figures>(callsInFlight.map((inFlight) => [inFlight, new Map()]))
  for (let start = 0; start < starts; start += 1) {
    await withChildren(server, start, async (measure) => {
      await measure(1, warmUp)
      for (const [inFlight, figures] of all) {
        const job: Job = { kind: 'calls', milliseconds, inFlight }
        // The engine compiles again when another number of calls overlap, so each number has its own warm-up.
        await measure(1, job)
        append(figures, await measure(rounds, job))
      }
    })
  }
  return all
}

/** Reads the 10,000 tickets of a double in pages of 100. */
export async function measurePaging(rounds: number): Promise<Figures> {
  using server = await ServerChild.start('double-server.ts')
  return await withChildren(server, 0, async (measure) => {
    await measure(1, { kind: 'pages' })
    return measure(rounds, { kind: 'pages' })
  })
}

/**
 * Starts a process for each client and gives them jobs in turn.
 *
 * @param first index of the client that is started first and gets the first job.
 */
async function withChildren<Result>(
  { address }: Awaited<ReturnType<typeof ServerChild.start>>,
  first: number,
  use: (measure: (rounds: number, job: Job) => Promise<Figures>) => Promise<Result>,
): Promise<Result> {
  using stack = new DisposableStack()
  const children = new Map<Contender, LoadChild>()
  for (const contender of [...contenders.slice(first), ...contenders.slice(0, first)]) {
    children.set(contender, stack.use(await LoadChild.start(compiledFile(contender, 'load-plain'), address)))
  }
  return await use(async (rounds, job) => {
    const figures = await inTurn([...children], rounds, ([, child]) => child.do(job))
    return new Map([...figures].map(([[contender], values]) => [contender, values]))
  })
}

/** Appends the rounds of one start to those before. The clients keep the order of `contenders`. */
function append(figures: Figures, more: Figures): void {
  for (const contender of contenders) {
    const known = figures.get(contender) ?? {}
    for (const [name, values] of Object.entries(more.get(contender) ?? {})) {
      known[name] = [...(known[name] ?? []), ...values]
    }
    figures.set(contender, known)
  }
}
