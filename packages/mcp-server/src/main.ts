import { runCommand } from '@halopsa/command'
import type { ProcessSurroundings } from './run-server.ts'

/** Runs the command `halopsa-mcp-server` with the command line of this process. */
export function runProgram(): Promise<void> {
  return runCommand({
    name: 'halopsa-mcp-server',
    help: () => help('halopsa-mcp-server'),
    main: (args, interruption) => runServer(args, { env: process.env, errors: process.stderr, interruption }),
  })
}

/** What `--help` prints, for the command by which the server is started: `halo mcp` is one as well. */
export async function help(program: string): Promise<string> {
  return (await import('./help.ts')).helpFor(program)
}

/** Runs the server; see `run-server.ts`. */
export async function runServer(args: readonly string[], process: ProcessSurroundings): Promise<number> {
  return (await import('./run-server.ts')).runServer(args, process)
}
