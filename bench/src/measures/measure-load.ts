import type { Contender } from '../contenders/contender.ts'
import { contenders } from '../contenders/contenders.ts'
import { LoadChild, ServerChild } from '../load/children.ts'
import type { Job } from '../load/job.ts'
import { compiledFile } from '../rivals/prepare-rivals.ts'
import { inTurn } from '../statistics/in-turn.ts'

type Figures = Map<Contender, Record<string, number[]>>

export const callsInFlight = [1, 10, 100] as const

/** Calls a server that answers at once, with each number of calls in flight. */
export async function measureCalls(rounds: number, milliseconds: number): Promise<Map<number, Figures>> {
  using server = await ServerChild.start('fixed-server.ts')
  return await withChildren(server, async (children) => {
    const measure = (job: Job, times: number) =>
      inTurn(contenders, times, (contender) => child(children, contender).do(job))
    await measure({ kind: 'calls', milliseconds: 4 * milliseconds, inFlight: 10 }, 8)
    const figures = new Map<number, Figures>()
    for (const inFlight of callsInFlight) {
      figures.set(inFlight, await measure({ kind: 'calls', milliseconds, inFlight }, rounds))
    }
    return figures
  })
}

/** Pages through the 10,000 tickets of a double, 100 a page. */
export async function measurePaging(rounds: number): Promise<Figures> {
  using server = await ServerChild.start('double-server.ts')
  return await withChildren(server, async (children) => {
    const measure = (times: number) =>
      inTurn(contenders, times, (contender) => child(children, contender).do({ kind: 'pages' }))
    await measure(1)
    return measure(rounds)
  })
}

async function withChildren<Result>(
  { address }: Awaited<ReturnType<typeof ServerChild.start>>,
  measure: (children: Map<Contender, LoadChild>) => Promise<Result>,
): Promise<Result> {
  using stack = new DisposableStack()
  const children = new Map<Contender, LoadChild>()
  for (const contender of contenders) {
    children.set(contender, stack.use(await LoadChild.start(compiledFile(contender, 'load-plain'), address)))
  }
  return await measure(children)
}

function child(children: Map<Contender, LoadChild>, contender: Contender): LoadChild {
  const found = children.get(contender)
  if (!found) throw new Error(`${contender.name} was not started`)
  return found
}
