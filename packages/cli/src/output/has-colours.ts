import type { Streams } from '../context.ts'

/**
 * Whether a stream gets colours: at a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`. `FORCE_COLOR` decides over
 * both, also for a pipe; `FORCE_COLOR=0` means no colours.
 *
 * `styleText` can decide this for a stream, but it looks at the variables of the process. A command gets its own.
 */
export function hasColours(stream: Streams['output'], env: NodeJS.ProcessEnv): boolean {
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR)
  return Boolean(stream.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb'
}
