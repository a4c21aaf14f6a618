import type { Catalog } from '@halopsa/catalog'
import { UsageError } from '@halopsa/command'
import type { Flag } from '../command-line/flags.ts'
import { globalFlags } from '../command-line/global-flags.ts'
import { commands } from '../commands/registry.ts'
import { type FoundCommand, findCommand } from '../find-command.ts'
import { sectionWord, verbsOf } from '../operations/verbs.ts'
import { type CompletableCommand, completableCommand } from './completable-command.ts'
import { linePosition, optionPosition } from './line-position.ts'

/**
 * What the word that is being typed may become: commands, sections, verbs, options and their values. Nothing comes where
 * any text is valid, and no tenant is asked.
 *
 * @param words Those behind `halo`; the last one is being typed, and may be empty.
 * @param catalog Called only where the words reach the API.
 */
export async function completions(words: readonly string[], catalog: () => Catalog): Promise<string[]> {
  const current = words.at(-1) ?? ''
  const candidates = await candidatesFor(words.slice(0, -1), current, catalog)
  const wanted = current.toLowerCase()
  return [...new Set(candidates)].filter((candidate) => candidate.toLowerCase().startsWith(wanted))
}

async function candidatesFor(before: readonly string[], current: string, catalog: () => Catalog): Promise<string[]> {
  const position = linePosition(before)
  const { isDemo, words, rest, awaiting } = position
  if (awaiting) return valuesOf(awaiting)
  if (words.length === 0) {
    if (rest.length > 0) return []
    return current.startsWith('-') ? optionNames(current, { flags: globalFlags }) : commandNames(catalog(), isDemo)
  }
  const found = find(words, catalog)
  const isSecondWord = words.length === 1 && rest.length === 0 && !current.startsWith('-')
  const names = isSecondWord ? secondWords(words[0] ?? '', catalog) : []
  if (!found || found.kind === 'section') return names
  const command = await completableCommand(found, catalog)
  return [...names, ...afterCommand(command, [...words.slice(found.length), ...rest], current, catalog)]
}

/** What may follow the name of a command: options, their values, and words that are chosen from a list. */
function afterCommand(
  command: CompletableCommand,
  line: readonly string[],
  current: string,
  catalog: () => Catalog,
): string[] {
  const { awaiting, isBehindDashes, given, positionals } = optionPosition(line, command.flags)
  if (awaiting) return valuesOf(awaiting, current, command)
  if (!isBehindDashes && current.startsWith('-')) return optionNames(current, command, given)
  return command.positionalValues?.(positionals, catalog()) ?? []
}

function find(words: readonly string[], catalog: () => Catalog): FoundCommand | undefined {
  try {
    return findCommand(words, catalog)
  } catch (error) {
    if (error instanceof UsageError) return undefined
    throw error
  }
}

/** Words that a line begins with. */
function commandNames(catalog: Catalog, isDemo: boolean): string[] {
  const byHand = commands.map(({ name }) => name.split(' ')[0] ?? '')
  return [...byHand, ...(isDemo ? [] : ['demo', 'help']), 'call', ...catalog.sections.map(sectionWord)]
}

/** Words that follow the first one in the name of a command: `log` of `time log`, `list` of `tickets list`. */
function secondWords(first: string, catalog: () => Catalog): string[] {
  const group = first.toLowerCase()
  if (group === 'call') return catalog().operations.map(({ name }) => name)
  const byHand = commands.flatMap(({ name }) => (name.startsWith(`${group} `) ? [name.slice(group.length + 1)] : []))
  const isWhole = commands.some(({ name, isSection }) => name === group && !isSection)
  const section = isWhole ? undefined : catalog().section(group)
  return [...byHand, ...(section ? verbsOf(catalog(), section).map(({ verb }) => verb) : [])]
}

/** Options that may stand here. With `--no-` those that turn something off come, with `=` the values of one. */
function optionNames(current: string, command: CompletableCommand, given: ReadonlySet<string> = new Set()): string[] {
  const { flags } = command
  const [, name = '', value] = /^--([^=]*)=(.*)$/s.exec(current) ?? []
  if (value !== undefined) {
    const flag = Object.hasOwn(flags, name) ? flags[name] : undefined
    return flag ? valuesOf(flag, value, command).map((known) => `--${name}=${known}`) : []
  }
  const left = Object.entries(flags).filter(([known, { multiple }]) => multiple || !given.has(known))
  const isNegated = current.startsWith('--no-')
  const negated = left.flatMap(([known, { type }]) => (isNegated && type === 'boolean' ? [`--no-${known}`] : []))
  return [...left.map(([known]) => `--${known}`), ...negated]
}

/** Values of an option, where there is a list of them. The last one of several names is completed: `id,summary`. */
function valuesOf(flag: Flag, current = '', command?: CompletableCommand): string[] {
  if (flag.values) return [...flag.values]
  const known = command?.values?.(flag)
  if (flag !== globalFlags.fields || !known) return known ?? (flag.type === 'boolean' ? ['true', 'false'] : [])
  const chosen = current.split(',').slice(0, -1)
  return known.filter((name) => !chosen.includes(name)).map((name) => [...chosen, name].join(','))
}
