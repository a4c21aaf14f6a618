import type { Context } from '../context.ts'
import type { Flags, FlagValues } from './flags.ts'
import type { GlobalFlags } from './global-flags.ts'

/** What a command was given. */
export interface Input<F extends Flags> {
  /** Its own flags that were given, and the global ones. */
  flags: FlagValues<F> & GlobalFlags
  positionals: string[]
}

/** A command that is written by hand, as opposed to those that come from the catalogue. */
export interface Command<F extends Flags = Flags> {
  /** Positional words, for the help: `<ticket> [text...]`. */
  usage?: string
  /** Further sentences of the help. */
  words?: string
  /** Lines of the help: what to type, without `halo`. */
  examples?: readonly string[]
  flags: F
  /** `false` where `--dry-run` is refused: the command has nothing that it could show instead. Default: true. */
  takesDryRun?: false
  /** `false` where `--demo` is refused: the command changes what is stored on this machine. Default: true. */
  takesDemo?: false
  /** Fewest and most positional words. Default: none. */
  positionals?: readonly [least: number, most: number]
  /**
   * Does the work.
   *
   * @returns the exit code. Nothing is 0.
   */
  run(context: Context, input: Input<F>): Promise<number | undefined> | Promise<void>
  /** Whether another program reads what stands behind the name: options too come as positional words then, as they are. */
  passesOn?: true
  /** The help of that program, in place of the one that is made of the above; `undefined` where it is not installed. */
  ownHelp?(): Promise<string | undefined>
}

/** Gives a command the types of its flags. */
export function defineCommand<const F extends Flags>(command: Command<F>): Command {
  return command as unknown as Command
}
