import { type Catalog, openCatalog } from '@halopsa/catalog'
import { UsageError } from '@halopsa/command'
import { toCommandError } from './command-errors.ts'
import { assertGlobalFlags } from './command-line/assert-global-flags.ts'
import type { Command, Input } from './command-line/command.ts'
import { type Flags, parseFlags } from './command-line/flags.ts'
import { type GlobalFlags, globalFlags } from './command-line/global-flags.ts'
import { splitLine } from './command-line/split-line.ts'
import { loadCommand } from './commands/load-command.ts'
import type { Context } from './context.ts'
import { createContext, type Surroundings } from './create-context.ts'
import { findCommand } from './find-command.ts'
import { helpText } from './help/help-text.ts'
import { operationCommand } from './operations/operation-command.ts'

/**
 * Runs a command line of `halo`.
 *
 * @returns the exit code.
 * @throws UsageError, CommandError, and what is a fault of the program.
 */
export async function runHalo(args: readonly string[], surroundings: Surroundings): Promise<number> {
  let opened: Catalog | undefined
  const catalog = () => {
    opened ??= openCatalog()
    return opened
  }
  const contextWith = (globals: GlobalFlags) => createContext(surroundings, globals, catalog)
  if (args[0] === 'complete') {
    return (await import('./completion/complete.ts')).complete(args, surroundings.streams.output, catalog)
  }
  const { globals, words, rest } = splitLine(args)
  const { output } = surroundings.streams
  if (globals.version) return printVersion(output)
  if (words.length === 0 && rest.length === 0) return print(output, await helpText([]))
  const found = findCommand(words, catalog)
  if (found.kind === 'section') {
    if (rest.length > 0)
      throw new UsageError(`${words[0]} needs a verb before its options`, { command: words[0] ?? '' })
    return print(output, await helpText(words))
  }
  const name = words.slice(0, found.length).join(' ').toLowerCase()
  const line = [...words.slice(found.length), ...rest]
  const command =
    found.kind === 'registered' ? await loadCommand(found.command.name) : operationCommand(catalog(), found.verb, name)
  return runCommandLine(command, { name, line, globals }, contextWith)
}

function print(output: NodeJS.WritableStream, text: string): number {
  output.write(`${text.trimEnd()}\n`)
  return 0
}

async function printVersion(output: NodeJS.WritableStream): Promise<number> {
  return print(output, (await import('./version.ts')).version())
}

/** Whether a line has an option that is not one of every command. */
function hasOwnFlags(line: readonly string[]): boolean {
  return line.some((word) => {
    const [name = ''] = word.replace(/^--?(?:no-)?/, '').split('=')
    return word.startsWith('-') && !Object.hasOwn(globalFlags, name)
  })
}

/** A word as a shell would need it: an empty one is not seen otherwise. */
function quoteWhereNeeded(word: string): string {
  return /^[^\s"']+$/.test(word) ? word : JSON.stringify(word)
}

/** A command with the words behind its name. */
interface CommandLine {
  name: string
  line: readonly string[]
  /** Global options that stood before the command. */
  globals: GlobalFlags
}

async function runCommandLine(
  command: Command,
  { name, line, globals }: CommandLine,
  contextWith: (globals: GlobalFlags) => Context,
): Promise<number> {
  if (command.passesOn) return runCommandWith(command, contextWith(globals), { flags: globals, positionals: [...line] })
  // The options of an operation are many, and are not made for a line that has none of them.
  const known = hasOwnFlags(line) ? { ...globalFlags, ...command.flags } : globalFlags
  const { flags, positionals } = parseFlags(line, known, name)
  const given = { ...globals, ...flags }
  const context = contextWith(given)
  if (given.version) return printVersion(context.streams.output)
  const [least, most] = command.positionals ?? [0, 0]
  if (positionals.length < least || positionals.length > most) {
    const isShort = positionals.length < least
    const wanted = command.usage ? `${isShort ? 'needs' : 'takes'} ${command.usage}` : 'takes no words'
    const given = isShort && positionals.length === 0 ? '' : `, not ${positionals.map(quoteWhereNeeded).join(' ')}`
    throw new UsageError(`${name} ${wanted}${given}`, { command: name })
  }
  assertGlobalFlags(context, { command, name })
  return runCommandWith(command, context, { flags: given, positionals })
}

async function runCommandWith(command: Command, context: Context, input: Input<Flags>): Promise<number> {
  try {
    return (await command.run(context, input)) ?? 0
  } catch (error) {
    throw toCommandError(error)
  }
}
