import { within } from './within.ts'

/**
 * A function that runs `work` once for all who call it while it runs.
 *
 * Whoever has waited longer than `patience` for a run of another's starts a new one. Without that, a run that never
 * settles would stop every later caller: a Cloudflare Worker, for one, drops what a request has begun when that request
 * ends.
 *
 * @param patience in milliseconds.
 */
export function shareWork<Input, Result>(
  work: (input: Input) => Promise<Result>,
  patience: number,
): (input: Input) => Promise<Result> {
  let running: Promise<Result> | undefined

  function start(input: Input): Promise<Result> {
    const run = work(input).finally(() => {
      if (running === run) running = undefined
    })
    running = run
    return run
  }

  return function share(input: Input): Promise<Result> {
    const joined = running
    if (!joined) return start(input)
    return within(joined, patience, () => (running === joined ? start(input) : share(input)))
  }
}
