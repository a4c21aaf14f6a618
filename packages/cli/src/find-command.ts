import { type Catalog, nearNames, type SectionSummary } from '@halopsa/catalog'
import { UsageError } from '@halopsa/command'
import { commands, type RegisteredCommand } from './commands/registry.ts'
import { sectionWord, type Verb, verbsOf } from './operations/verbs.ts'

/** What the first words of a command line name. */
export type FoundCommand =
  | { kind: 'registered'; command: RegisteredCommand; length: number }
  | { kind: 'section'; section: SectionSummary; verbs: Verb[] }
  | { kind: 'operation'; verb: Verb; length: 2 }

/**
 * Finds the command that a line begins with: a section's verb, or a command by hand with the most words. A command by
 * hand that goes by the name of a section and takes no words of its own (`sla`) leaves the verbs to the section.
 *
 * @param openCatalog Called only where no command by hand will do.
 * @throws UsageError when there is none, with the nearest.
 */
export function findCommand(words: readonly string[], openCatalog: () => Catalog): FoundCommand {
  if (!words[0]) throw new UsageError('There is no name of a command where one is due')
  const registered = findRegistered(words)
  const isWhole = registered && (registered.length === words.length || !registered.command.isSection)
  if (registered && isWhole) return { kind: 'registered', ...registered }
  const catalog = openCatalog()
  const [first = '', second] = words
  if (first.toLowerCase() === 'call') return findOperation(second, catalog)
  const section = catalog.section(first)
  if (!section) throw registered ? unknownVerb(first, second ?? '', []) : unknownCommand(first, catalog)
  const verbs = verbsOf(catalog, section)
  if (second === undefined || second.toLowerCase() === 'help') return { kind: 'section', section, verbs }
  const verb = verbs.find((known) => known.verb === second.toLowerCase())
  if (!verb)
    throw unknownVerb(
      sectionWord(section),
      second,
      verbs.map((known) => known.verb),
    )
  return { kind: 'operation', verb, length: 2 }
}

/** The operation of `halo call NAME`. */
function findOperation(name: string | undefined, catalog: Catalog): FoundCommand {
  if (name === undefined) throw new UsageError('call takes the name of an operation, such as getTickets')
  const operation = catalog.operation(name)
  if (operation) return { kind: 'operation', verb: { verb: operation.role, operation }, length: 2 }
  const near = catalog.nearNames(name)
  const hint = near.length > 0 ? `; the nearest are ${near.join(', ')}` : '; halo search finds operations'
  throw new UsageError(`There is no operation ${JSON.stringify(name)}${hint}`)
}

function findRegistered(words: readonly string[]): { command: RegisteredCommand; length: number } | undefined {
  for (const length of [2, 1]) {
    const name = words.slice(0, length).join(' ').toLowerCase()
    const command = commands.find((known) => known.name === name)
    if (command && words.length >= length) return { command, length }
  }
  return undefined
}

function unknownVerb(section: string, verb: string, verbs: readonly string[]): UsageError {
  const subcommands = commands
    .filter(({ name }) => name.startsWith(`${section} `))
    .map(({ name }) => name.split(' ')[1] ?? '')
  const known = [...new Set([...verbs, ...subcommands])]
  const near = nearOrWith(verb, known)
  const hint = near.length > 0 ? `the nearest are ${near.join(', ')}` : `there are ${known.join(', ')}`
  return new UsageError(`${section} has no command ${JSON.stringify(verb)}; ${hint}`, { command: section })
}

/** The most names of which the word is a part. */
const mostNamesWith = 6

/** The nearest names, and those of which a word is a part, as `contract` is of `client-contract`. */
function nearOrWith(word: string, names: readonly string[]): string[] {
  const part = word.toLowerCase()
  const containing = names.filter((name) => name.split(/[-\s]/).includes(part)).slice(0, mostNamesWith)
  return [...new Set([...nearNames(word, names), ...containing])]
}

function unknownCommand(word: string, catalog: Catalog): UsageError {
  const names = [...commands.map(({ name }) => name), ...catalog.sections.map(sectionWord)]
  const groups = commands.filter(({ name }) => name.startsWith(`${word} `)).map(({ name }) => name)
  const near = groups.length > 0 ? groups : nearOrWith(word, names)
  const hint = near.length > 0 ? `; the nearest are ${near.join(', ')}` : '; halo search finds operations'
  return new UsageError(`There is no command ${JSON.stringify(word)}${hint}`)
}
