import { constants } from 'node:os'

const signals = ['SIGINT', 'SIGTERM'] as const

/** What Ctrl+C, or another program that ends this one, asks of a command. */
export interface Interruption {
  /**
   * Aborted by the first SIGINT or SIGTERM; a second one ends the process at once. A command that never reads this
   * property is ended by the first.
   */
  readonly signal: AbortSignal
}

/** An interruption that the runner of the command can look at. */
export interface ObservedInterruption extends Interruption {
  /** Exit code that tells a shell which signal ended the command: 130 for SIGINT. `undefined` before any signal. */
  readonly exitCode: number | undefined
  /** Stops listening. */
  dispose(): void
}

/** Listens for signals from the first look at `signal` on: Node itself ends a process that does not listen. */
export function observeInterruption(): ObservedInterruption {
  const controller = new AbortController()
  let exitCode: number | undefined
  let isListening = false
  const interrupt = (name: (typeof signals)[number]) => {
    dispose()
    exitCode = 128 + constants.signals[name]
    controller.abort()
  }
  const dispose = () => {
    for (const name of signals) process.off(name, interrupt)
  }
  return {
    get signal() {
      if (!isListening) for (const name of signals) process.on(name, interrupt)
      isListening = true
      return controller.signal
    },
    get exitCode() {
      return exitCode
    },
    dispose,
  }
}
