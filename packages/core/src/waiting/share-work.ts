import { within } from './within.ts'

/** A run of the work, and whether it came to an end. */
interface Run<Result> {
  readonly promise: Promise<Result>
  hasEnded: boolean
}

/**
 * A function that runs `work` once for all who call it while it runs.
 *
 * A run that cannot end would stop every later caller. A Cloudflare Worker drops what a request has begun when that
 * request ends: there, waiting for it either never ends, or rejects at once although the run has not ended. So whoever
 * meets such a rejection, or has waited longer than `patience` for the run of another, starts a new one.
 *
 * @param patience in milliseconds.
 */
export function shareWork<Input, Result>(
  work: (input: Input) => Promise<Result>,
  patience: number,
): (input: Input) => Promise<Result> {
  let running: Run<Result> | undefined

  function start(input: Input): Promise<Result> {
    const end = () => {
      run.hasEnded = true
      if (running === run) running = undefined
    }
    const run: Run<Result> = { hasEnded: false, promise: work(input).finally(end) }
    running = run
    return run.promise
  }

  return function share(input: Input): Promise<Result> {
    const joined = running
    if (!joined) return start(input)
    const startAnew = () => (running === joined ? start(input) : share(input))
    const outcome = joined.promise.catch((error) => {
      if (joined.hasEnded) throw error
      return startAnew()
    })
    return within(outcome, patience, startAnew)
  }
}
