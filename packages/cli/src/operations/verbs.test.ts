import { openCatalog, type SectionSummary } from '@halopsa/catalog'
import { expect, test } from 'vitest'
import { verbsOf } from './verbs.ts'

const catalog = openCatalog()
const verbs = (section: string) =>
  Object.fromEntries(
    verbsOf(catalog, catalog.section(section) as SectionSummary).map(({ verb, operation }) => [verb, operation.name]),
  )

test('those of records go by their roles, others by their paths', () => {
  expect(verbs('tickets')).toMatchObject({
    list: 'getTickets',
    get: 'getTicketsById',
    create: 'postTickets',
    update: 'postTickets',
    delete: 'deleteTicketsById',
    vote: 'postTicketsVote',
    'set-billable-project': 'postTicketsSetBillableProject',
  })
})

test('of all operations none is lost, and none has the verb of another', () => {
  const names = catalog.sections.flatMap((section) => {
    const all = verbsOf(catalog, section)
    expect(new Set(all.map(({ verb }) => verb)).size, section.name).toBe(all.length)
    for (const { verb } of all) expect(verb).toMatch(/^[a-z0-9][a-z0-9-]*$/)
    return all.map(({ operation }) => operation.name)
  })
  expect(new Set(names)).toEqual(new Set(catalog.operations.map(({ name }) => name)))
})
