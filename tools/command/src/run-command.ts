import { stripVTControlCharacters } from 'node:util'
import { isCommandError, isSystemError, isUsageError, UsageError, usageMessage } from './errors.ts'
import { type Interruption, observeInterruption } from './interruption.ts'

/** A program that is started from a command line. */
export interface Command {
  /** As it is typed: `halopsa-msw`. Stands before each message. */
  name: string
  /** What `help`, `--help` and `-h` print. A function gets the words beside them, for a command that has commands. */
  help: string | ((words: string[]) => string | Promise<string>)
  /**
   * Does the work.
   *
   * @returns the exit code. Nothing is 0.
   * @throws UsageError, or an error of `parseArgs`, when the command line is wrong.
   * @throws CommandError, a system error or one that `isExpected` when the work cannot be done.
   */
  main(args: string[], interruption: Interruption): Promise<number | undefined> | Promise<void>
  /** Whether the message of an error is all that a user needs. */
  isExpected?(error: unknown): boolean
}

const exitCodes = { failure: 1, usage: 2 } as const

/**
 * Runs a command to its end and sets the exit code of this process.
 *
 * - A wrong command line is one line on the standard error stream with a hint at `--help`, and 2.
 * - An expected error is one line, and 1 or the code of its `CommandError`. Any other is a fault of the program: its
 *   stack, and 1.
 * - Help goes to the standard output, with 0.
 * - A reader that has seen enough (`| head`) ends the command quietly, with 0. An interruption ends it with 128 and its
 *   number, also where requests or timers are still under way.
 * - An output that cannot be written is one line, and 1.
 */
export async function runCommand(command: Command, args: string[] = process.argv.slice(2)): Promise<void> {
  endWithOutput(command.name)
  const words = helpRequest(args)
  const interruption = observeInterruption()
  try {
    if (words) {
      console.log(await helpText(command, words))
      return
    }
    const code = await command.main(args, interruption)
    process.exitCode = code ?? interruption.exitCode ?? process.exitCode
  } catch (error) {
    const isInterrupted = interruption.exitCode !== undefined && error instanceof Error && error.name === 'AbortError'
    process.exitCode = isInterrupted ? interruption.exitCode : report(command, error)
  } finally {
    interruption.dispose()
    if (interruption.exitCode !== undefined) await exit()
  }
}

/** Ends the process when its output is written. A request that calls share, such as that for a token, would keep it alive. */
async function exit(): Promise<never> {
  for (const stream of [process.stdout, process.stderr]) {
    await new Promise((resolve) => stream.write('', resolve))
  }
  process.exit()
}

/** The words beside the request for help, if the command line is one. */
function helpRequest(args: string[]): string[] | undefined {
  const end = args.indexOf('--')
  const options = end < 0 ? args : args.slice(0, end)
  if (args[0] === 'help') return args.slice(1)
  return options.some(isHelpOption) ? options.filter((word) => !isHelpOption(word)) : undefined
}

function isHelpOption(word: string): boolean {
  return word === '--help' || word === '-h'
}

async function helpText({ help }: Command, words: string[]): Promise<string> {
  return (typeof help === 'string' ? help : await help(words)).trimEnd()
}

/** Prints an error. Returns the exit code. */
function report({ name, isExpected }: Command, error: unknown): number {
  if (isUsageError(error)) {
    const helped = [name, error instanceof UsageError ? error.command : undefined].filter(Boolean).join(' ')
    console.error(`${name}: ${oneLine(usageMessage(error))} (try '${helped} --help')`)
    return exitCodes.usage
  }
  const isKnown = isCommandError(error) || isSystemError(error) || isExpected?.(error)
  console.error(isKnown ? `${name}: ${oneLine(messageOf(error))}` : stackOf(error))
  return isCommandError(error) ? error.exitCode : exitCodes.failure
}

/** A message on one line, without what a terminal would obey or write backwards: names of records are by strangers. */
function oneLine(text: string): string {
  const line = stripVTControlCharacters(text)
    .trim()
    .replaceAll(/\s*[\n\u0085]\s*/g, ' ')
  return line.replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, (character) => (character === '\t' ? character : ''))
}

/** The message of an error; that of the system about a file begins with the file. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { path } = error as NodeJS.ErrnoException
  const said = path && /^[A-Z\d]+: (.+?), \w+/.exec(error.message)?.[1]
  return said ? `${path}: ${said}` : error.message
}

/** The stack of an error and of its causes, without other properties: an error of a library may hold a secret. */
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const stack = error.stack ?? String(error)
  return error.cause === undefined ? stack : `${stack}\nCaused by: ${stackOf(error.cause)}`
}

/** Ends the process when nobody reads its output any more, or when it cannot be written: the disk may be full. */
function endWithOutput(name: string): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0)
      if (stream === process.stdout) console.error(`${name}: ${error.message}`)
      process.exit(exitCodes.failure)
    })
  }
}
