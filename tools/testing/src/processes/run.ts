import { execa, type Options } from 'execa'

/** Where and how a process runs. */
export interface RunOptions {
  /** Folder that it runs in. Default: the one of this process. */
  cwd?: string
  /** Variables beside those of this process; `undefined` removes one. */
  env?: Readonly<Record<string, string | undefined>>
  /** `false` passes the variables of `env` alone. Default: true. */
  inheritEnv?: boolean
  /** Text for its standard input. Default: none, not even that of this process. */
  input?: string
  /** Milliseconds after which the process is ended with all that it started. Default: no limit. */
  timeout?: number
}

/** How a process ended, and what it printed. */
export interface RunResult {
  /** Exit code; `undefined` when a signal ended the process. */
  code: number | undefined
  signal: string | undefined
  stdout: string
  stderr: string
  /** Both streams, in the order of their pieces. */
  output: string
}

/**
 * Runs a command to its end. Whatever ends it early, a timeout or the end of this process, also ends its children.
 *
 * @param options `mayFail` resolves also for another exit code than 0; `inherit` lets the command use this process's
 * terminal, so that nothing is collected.
 * @throws Error with all that the command printed, when it cannot be started, takes too long or fails.
 */
export async function run(
  command: string,
  args: readonly string[] = [],
  { mayFail = false, inherit = false, ...options }: RunOptions & { mayFail?: boolean; inherit?: boolean } = {},
): Promise<RunResult> {
  const result = await execa(command, args, { ...execaOptions(options), ...(inherit ? terminal : {}) })
  const hasEnded = !result.timedOut && (result.exitCode !== undefined || result.signal !== undefined)
  if (result.failed && !(mayFail && hasEnded)) throw result
  return {
    code: result.exitCode,
    signal: result.signal,
    stdout: result.stdout ?? '',
    stderr: result.stderr ?? '',
    output: result.all ?? '',
  }
}

/**
 * With the terminal of this process. The command stays in its process group: a terminal gives its keyboard, Ctrl+C
 * included, to that group alone.
 */
const terminal = { stdin: 'inherit', stdout: 'inherit', stderr: 'inherit', killDescendants: false } as const

/** How this package runs every process. */
export function execaOptions({ cwd, env, inheritEnv = true, input, timeout }: RunOptions) {
  return {
    cwd,
    env,
    extendEnv: inheritEnv,
    timeout,
    ...(input === undefined ? { stdin: 'ignore' } : { input }),
    all: true,
    reject: false,
    stripFinalNewline: false,
    killDescendants: true,
  } as const satisfies Options
}
