import { UsageError } from '@halopsa/command'
import type { Context } from '../context.ts'
import { chooseFormat } from '../output/format.ts'
import { parseFields } from '../output/parse-fields.ts'
import type { Command } from './command.ts'

/** The longest time that a timer of JavaScript can wait, in seconds. */
const longestTimeout = 2_147_483

/**
 * Checks the options that every command has before a command begins: a write is not to be sent for a command line that
 * is then called wrong.
 *
 * @param name As it is typed, without `halo`: `tickets list`.
 * @throws UsageError for options that contradict each other or the command, and for values out of their range.
 */
export function assertGlobalFlags(
  { globals, streams, env }: Pick<Context, 'globals' | 'streams' | 'env'>,
  { command, name }: { command: Pick<Command, 'takesDryRun' | 'takesDemo'>; name: string },
): void {
  const wrong = (message: string) => new UsageError(message, { command: name })
  const { all, demo, limit, profile, timeout } = globals
  chooseFormat(globals, streams, env)
  parseFields(globals.fields)
  if (demo && command.takesDemo === false) {
    throw wrong(`${name} changes the profiles of this machine, and the demo has none: leave demo out`)
  }
  if (demo && profile !== undefined) throw wrong('--demo and --profile are two tenants: give one of the two')
  if (limit !== undefined && limit < 1) throw wrong(`--limit is 1 or more, not ${limit}`)
  if (all && limit !== undefined) throw wrong('--all brings all records and --limit some of them: give one of the two')
  if (timeout !== undefined && !(timeout >= 0 && timeout <= longestTimeout)) {
    throw wrong(`--timeout is from 0 to ${longestTimeout} seconds, not ${timeout}`)
  }
  if (globals['dry-run'] && command.takesDryRun === false) {
    throw wrong(`--dry-run sends nothing and changes nothing, and ${name} cannot work so`)
  }
}
