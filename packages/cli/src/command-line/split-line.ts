import { type FlagValues, parseFlags } from './flags.ts'
import { globalFlags } from './global-flags.ts'

/** A command line as its first words are known. */
export interface SplitLine {
  /** Global options that stand before the command. */
  globals: FlagValues<typeof globalFlags>
  /** The words up to the first option, which begin with the name of a command. */
  words: string[]
  /** From the first option behind the words on. */
  rest: string[]
}

/**
 * Splits a command line. Its name begins with the first word that is no option; `demo` before it is `--demo`.
 *
 * @throws UsageError when an option before the command is not a global one.
 */
export function splitLine(args: readonly string[]): SplitLine {
  let start = 0
  while (args[start]?.startsWith('-') && args[start] !== '--') start += takesNext(args[start] ?? '') ? 2 : 1
  const { flags: globals } = parseFlags(args.slice(0, start), globalFlags, '')
  const isDemo = args[start] === 'demo'
  const begin = isDemo ? start + 1 : start
  const length = args.slice(begin).findIndex((word) => word.startsWith('-'))
  const end = length < 0 ? args.length : begin + length
  return {
    globals: isDemo ? { ...globals, demo: true } : globals,
    words: args.slice(begin, end),
    rest: args.slice(end),
  }
}

/** Whether the value of a global option is the next word. */
function takesNext(word: string): boolean {
  const [name = '', value] = word.replace(/^--?/, '').split('=')
  const flag = Object.hasOwn(globalFlags, name) ? globalFlags[name as keyof typeof globalFlags] : undefined
  return flag !== undefined && flag.type !== 'boolean' && value === undefined
}
