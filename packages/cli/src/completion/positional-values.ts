import type { Catalog } from '@halopsa/catalog'
import { sectionsWithPages } from '../jobs/web-pages.ts'
import { sectionWord } from '../operations/verbs.ts'
import { shells } from './shells.ts'

/** The words that may come behind those of a command, where there is a list of them. */
export type PositionalValues = (before: readonly string[], catalog: Catalog) => string[]

const first =
  (values: (catalog: Catalog) => string[]): PositionalValues =>
  (before, catalog) =>
    before.length === 0 ? values(catalog) : []

/** By the name of the command. Commands that are not here take any text, or records of the tenant. */
export const positionalValues: Readonly<Record<string, PositionalValues>> = {
  api: ([method, ...others], { operations }) => {
    if (method === undefined) return [...new Set(operations.map((operation) => operation.method.toUpperCase()))]
    if (others.length > 0) return []
    return operations.filter((operation) => operation.method === method.toLowerCase()).map(({ path }) => path)
  },
  completion: first(() => [...shells]),
  describe: first(({ operations, sections, schemaNames }) => [
    ...[...operations, ...sections].map(({ name }) => name),
    ...schemaNames,
  ]),
  open: first(({ sections }) => sections.filter(({ name }) => sectionsWithPages.includes(name)).map(sectionWord)),
}
