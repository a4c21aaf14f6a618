import type { Catalog, SectionSummary } from '@halopsa/catalog'
import { commands } from '../commands/registry.ts'
import { identifiersOf } from '../operations/operation-command.ts'
import { type OperationFlag, operationFlags } from '../operations/operation-flags.ts'
import { bodyOptions } from '../operations/plan-request.ts'
import { sectionWord, type Verb } from '../operations/verbs.ts'
import { alignRows, flagRows, wrap } from './rows.ts'

/** The commands of a section. */
export function sectionHelp(catalog: Catalog, section: SectionSummary, verbs: readonly Verb[]): string {
  const word = sectionWord(section)
  const byHand = commands.filter(({ name }) => name.startsWith(`${word} `))
  const rows = [
    ...verbs.map(({ verb, operation }) => [usage(verb, catalog, operation.name), operation.words] as const),
    ...byHand.map(({ name, words }) => [name.slice(word.length + 1), words] as const),
  ]
  return [
    `halo ${word}: ${section.many ?? section.name}${section.screen ? ` (${section.screen})` : ''}`,
    `Usage: halo ${word} <command> [options]`,
    ['Commands:', ...alignRows(rows)].join('\n'),
    `Options of a command: halo ${word} <command> --help`,
  ].join('\n\n')
}

function usage(verb: string, catalog: Catalog, name: string): string {
  return [verb, ...identifiers(catalog, { verb, operation: { name } }).map((identifier) => `<${identifier}>`)].join(' ')
}

function identifiers(catalog: Catalog, { verb, operation }: { verb: string; operation: { name: string } }): string[] {
  return identifiersOf(catalog.describe(operation.name), verb)
}

const headings = {
  filters: 'Filters:',
  shows: 'What comes with each record:',
  pages: 'Pages:',
  sorts: 'Order:',
  changes: 'What the call does:',
  other: 'Parameters:',
  body: 'Fields of the body:',
} as const

/** The options of an operation, from the catalogue. */
export function operationHelp(catalog: Catalog, { verb, operation: summary }: Verb, name: string): string {
  const operation = catalog.describe(summary.name)
  const flags = operationFlags(catalog, { operation, verb })
  const own = flags.filter(({ isAlias }) => !isAlias)
  const groups = Map.groupBy(own, groupOf)
  const lists = (Object.keys(headings) as (keyof typeof headings)[]).flatMap((group) => {
    const members = groups.get(group) ?? []
    return members.length === 0 ? [] : [[headings[group], ...groupRows(members, flags)].join('\n')]
  })
  const { effect, reason } = operation.effect
  const words = [name, ...identifiers(catalog, { verb, operation: summary }).map((identifier) => `<${identifier}>`)]
  return [
    wrap(`halo ${name}: ${operation.words}`).join('\n'),
    `${operation.method.toUpperCase()} ${operation.path} (${effect}${reason ? `: ${reason}` : ''}), in code ${operation.name} of ${operation.package}`,
    `Usage: halo ${words.join(' ')} [options]`,
    ...lists,
    ['Others:', ...flagRows(bodyOptions(operation))].join('\n'),
    'Options of every command: halo --help',
  ].join('\n\n')
}

function groupOf({ target, does }: OperationFlag): keyof typeof headings {
  return target === 'body' ? 'body' : (does ?? 'other')
}

/** Options with their words, and with the second name under which a name of a record is given. */
function groupRows(members: readonly OperationFlag[], all: readonly OperationFlag[]): string[] {
  const rows = members.map((member) => {
    const alias = all.find(({ isAlias, key, target }) => isAlias && key === member.key && target === member.target)
    const name = alias ? `${member.name}, --${alias.name}` : member.name
    return [
      name,
      { ...member.flag, words: [member.flag.words, member.required && 'Required.'].filter(Boolean).join(' ') },
    ] as const
  })
  return flagRows(Object.fromEntries(rows))
}
