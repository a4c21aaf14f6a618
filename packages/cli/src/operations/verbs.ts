import type { Catalog, OperationSummary, SectionSummary } from '@halopsa/catalog'
import { kebabCase } from './kebab-case.ts'

/** An operation under the word that follows its section: `list` of `halo tickets list`. */
export interface Verb {
  verb: string
  operation: OperationSummary
}

const roleVerbs = { list: ['list'], get: ['get'], save: ['create', 'update'], delete: ['delete'], action: [] } as const
const reserved = new Set<string>(Object.values(roleVerbs).flat())

/**
 * The verbs of a section. Those that work on its records are `list`, `get`, `create`, `update` and `delete`; another
 * operation is named after its path (`vote`), with its method where two paths are the same (`post-view`), else after
 * its function.
 */
export function verbsOf(catalog: Catalog, section: SectionSummary): Verb[] {
  const operations = catalog.operationsOf(section.name)
  const actions = operations.filter(({ role }) => role === 'action')
  const counts = Map.groupBy(actions.flatMap(actionNames), (name) => name)
  return operations.flatMap((operation): Verb[] => {
    if (operation.role !== 'action') return roleVerbs[operation.role].map((verb) => ({ verb, operation }))
    const verb = actionNames(operation).find((name) => counts.get(name)?.length === 1 && !reserved.has(name))
    return [{ verb: verb ?? kebabCase(operation.name), operation }]
  })
}

/** Short names of an action, the best first. */
function actionNames({ method, path }: OperationSummary): string[] {
  const literals = path
    .split('/')
    .slice(2)
    .filter((segment) => segment !== '' && !segment.includes('{'))
  const name = literals.map(kebabCase).join('-')
  return name === '' ? [method] : [name, `${method}-${name}`]
}

/** The name of a section on a command line: that of its package. */
export function sectionWord(section: SectionSummary): string {
  return section.package.replace('@halopsa/', '')
}
