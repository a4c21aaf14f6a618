import { plainLine } from '@halopsa/tenant-access/plain-text'
import type { Streams } from '../context.ts'
import { type ProgressState, progressLine } from './progress-line.ts'

/** How far some work has come, as a line at the terminal. */
export interface Progress {
  /**
   * Tells how much is done.
   *
   * @param total Where it becomes known or changes; `undefined` where it is known no more. Left out, it stays.
   */
  update(done: number, total?: number): void
  /** Clears the line. Belongs into a `finally`, so that an error stands on a line of its own. */
  end(): void
}

export interface ProgressOptions {
  /** What is being done: `Tickets`, `report.pdf`. */
  label: string
  /** How much there is to do, where it is known. */
  total?: number
  /** What is counted. Default: records. */
  unit?: 'bytes' | 'records'
  /** Default: that of the process. */
  clock?: Clock
}

/** Tells the time, and the same again and again. */
export interface Clock {
  /** Milliseconds from any start. */
  now(): number
  /** Calls a function again and again until the function that is returned is called. */
  every(milliseconds: number, call: () => void): () => void
}

/** Work that is done sooner shows nothing. */
const delay = 1_000
/** Time between two drawings. Both are milliseconds. */
const interval = 100

/**
 * Shows how far some work has come, on the standard error, from a second after its start on. Nothing is shown where that
 * is no terminal.
 */
export function startProgress(streams: Pick<Streams, 'errors'>, options: ProgressOptions): Progress {
  const { errors } = streams
  if (!errors.isTTY) return { update() {}, end() {} }
  const { label, total, unit = 'records', clock = processClock } = options
  const start = clock.now()
  const state: ProgressState = { label: plainLine(label), done: 0, total, unit, elapsed: 0 }
  let isShown = false
  const stop = clock.every(interval, () => {
    state.elapsed = clock.now() - start
    if (state.elapsed < delay) return
    errors.write(`\r\u001b[2K${progressLine(state, (errors.columns || 80) - 1)}`)
    isShown = true
  })
  return {
    update(done, ...more) {
      state.done = done
      if (more.length > 0) [state.total] = more
    },
    end() {
      stop()
      if (isShown) errors.write('\r\u001b[2K')
      isShown = false
    },
  }
}

const processClock: Clock = {
  now: () => performance.now(),
  every(milliseconds, call) {
    // The line alone is no reason for the process to stay alive.
    const timer = setInterval(call, milliseconds).unref()
    return () => clearInterval(timer)
  },
}
