import type { Flag, Flags } from '../command-line/flags.ts'
import { globalFlags } from '../command-line/global-flags.ts'

/** What the words before the one that is being typed say. */
export interface LinePosition {
  /** Whether `demo` stands before the command. */
  isDemo: boolean
  /** Words of the command: its name, and what follows it before the first option. */
  words: string[]
  /** From the first option behind the words on. */
  rest: string[]
  /** The global option before the command whose value is being typed. */
  awaiting?: Flag
}

/** Reads the words before the one that is being typed. Nothing is refused: the line is not finished. */
export function linePosition(before: readonly string[]): LinePosition {
  let start = before[0] === 'help' ? 1 : 0
  let awaiting: Flag | undefined
  while (awaiting || (before[start]?.startsWith('-') && before[start] !== '--')) {
    awaiting = awaiting ? undefined : awaitingFlag(before[start] ?? '', globalFlags)
    start += 1
    if (start >= before.length) break
  }
  const isDemo = !awaiting && before[start] === 'demo'
  const line = before.slice(isDemo ? start + 1 : start)
  const length = line.findIndex((word) => word.startsWith('-'))
  const end = length < 0 ? line.length : length
  return { isDemo, words: line.slice(0, end), rest: line.slice(end), ...(awaiting && { awaiting }) }
}

/** Where in the options of a command a word stands. */
export interface OptionPosition {
  /** The option whose value it is. */
  awaiting?: Flag
  /** Whether `--` stands before it, so that it is no option. */
  isBehindDashes: boolean
  /** Names of the options that were given. */
  given: ReadonlySet<string>
  /** Words before it that belong to no option. */
  positionals: string[]
}

/** Reads the options before the word that is being typed. */
export function optionPosition(rest: readonly string[], flags: Flags): OptionPosition {
  const given = new Set<string>()
  let awaiting: Flag | undefined
  const positionals: string[] = []
  for (const [index, word] of rest.entries()) {
    if (awaiting) awaiting = undefined
    else if (word === '--') {
      return { isBehindDashes: true, given, positionals: [...positionals, ...rest.slice(index + 1)] }
    } else if (word.startsWith('-') && word !== '-') {
      given.add(flagName(word, flags))
      awaiting = awaitingFlag(word, flags)
    } else positionals.push(word)
  }
  return { isBehindDashes: false, given, positionals, ...(awaiting && { awaiting }) }
}

/** The option that a word names, where its value is the next word. */
function awaitingFlag(word: string, flags: Flags): Flag | undefined {
  const name = flagName(word, flags)
  const flag = Object.hasOwn(flags, name) ? flags[name] : undefined
  return flag && flag.type !== 'boolean' && !word.includes('=') ? flag : undefined
}

/** The name of an option, which a word may write as `--name`, `--name=value`, `--no-name` or with one letter. */
function flagName(word: string, flags: Flags): string {
  if (!word.startsWith('--')) {
    const letter = word.slice(1, 2)
    return Object.entries(flags).find(([, { short }]) => short === letter)?.[0] ?? letter
  }
  const name = word.slice(2).split('=')[0] ?? ''
  return Object.hasOwn(flags, name) ? name : name.replace(/^no-/, '')
}
