import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { CommandError, UsageError } from '@halopsa/command'
import type { HaloServer } from '@halopsa/msw/server'
import { runHalo } from '../src/run-halo.ts'

/** What a run left behind. */
export interface Run {
  /** As a process would end. An error that no user is to see is thrown instead. */
  code: number
  stdout: string
  stderr: string
}

/** The surroundings of a run. */
export interface RunSurroundings {
  env?: NodeJS.ProcessEnv
  /** What is typed or piped in. */
  input?: string | Uint8Array
  /** Whether the streams are a terminal. Default: false. */
  isTerminal?: boolean
  signal?: AbortSignal
  /** Told what is written to the standard error, when it is. */
  onError?: (text: string) => unknown
  /** Told what is written to the standard output, when it is. */
  onOutput?: (text: string) => unknown
}

/** The variables with which `halo` reaches a double. */
export function tenantOf({ url, clientId, clientSecret }: HaloServer): NodeJS.ProcessEnv {
  return { HALO_API_URL: url, HALO_API_CLIENT_ID: clientId, HALO_API_CLIENT_SECRET: clientSecret }
}

/** Runs a command line in this process, with streams of its own. */
export async function runHaloInProcess(args: readonly string[], surroundings: RunSurroundings = {}): Promise<Run> {
  const { env = {}, input = '', isTerminal = false, signal = new AbortController().signal } = surroundings
  const stream = () => Object.assign(new PassThrough(), { isTTY: isTerminal, columns: 120 })
  const streams = { input: stream(), output: stream(), errors: stream() }
  streams.input.end(input)
  const { onOutput, onError } = surroundings
  const printed = Promise.all([text(streams.output.pipe(heard(onOutput))), text(streams.errors.pipe(heard(onError)))])
  const interruption = { signal }
  const run = runHalo(args, { env, streams, interruption }).then(
    (code) => ({ code, message: '' }),
    (error) => ({ code: exitCodeOf(error), message: `halo: ${(error as Error).message}\n` }),
  )
  const { code, message } = await run.finally(() => {
    streams.output.end()
    streams.errors.end()
  })
  const [stdout, stderr] = await printed
  return { code, stdout, stderr: stderr + message }
}

/** A stream that tells what passes it. */
function heard(tell: ((text: string) => unknown) | undefined): PassThrough {
  return new PassThrough({
    transform(chunk, _, done) {
      tell?.(String(chunk))
      done(null, chunk)
    },
  })
}

function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError) return 2
  if (error instanceof CommandError) return error.exitCode
  if (error instanceof Error && 'syscall' in error) return 1
  throw error
}
