import { execa } from 'execa'
import { execaOptions, type RunOptions } from './run.ts'

/** A process that runs until it is stopped. Ends with the block that holds it. */
export interface RunningProcess extends AsyncDisposable {
  /** What it printed so far, on both streams. */
  readonly output: string
  /**
   * Waits until the process has printed something.
   *
   * @returns the match.
   * @throws Error with all that the process printed, when it ends before.
   */
  until(pattern: RegExp): Promise<RegExpExecArray>
  /** Sends a signal to the process and its children. */
  kill(signal: NodeJS.Signals): void
  /** Resolves to the exit code once the process has ended, to `undefined` when a signal ended it. */
  readonly ended: Promise<number | undefined>
  /** Ends the process and its children, and waits for it. */
  stop(): Promise<void>
}

/** Starts a command that runs beside this process. It ends with this process at the latest. */
export function start(command: string, args: readonly string[] = [], options: RunOptions = {}): RunningProcess {
  const subprocess = execa(command, args, { ...execaOptions(options), buffer: false })
  let output = ''
  subprocess.all.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  const ended = subprocess.then(({ exitCode }) => exitCode)
  const ending = subprocess.then(({ shortMessage }) => shortMessage ?? `${command} ended`)
  const stop = async () => {
    subprocess.kill()
    await ended
  }
  return {
    get output() {
      return output
    },
    until: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(output)
          if (match) resolve(match)
        }
        subprocess.all.on('data', look)
        ending.then((message) => reject(new Error(`${message}, before it printed ${pattern}:\n${output}`)))
        look()
      }),
    kill: (signal) => void subprocess.kill(signal),
    ended,
    stop,
    [Symbol.asyncDispose]: stop,
  }
}
