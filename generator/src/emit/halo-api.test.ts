import { expect, test } from 'vitest'
import type { Section } from '../model/model.ts'
import { emitHaloApi, emitSectionList } from './halo-api.ts'

const tickets: Section = { name: 'Tickets', apiName: 'TicketsAPI', packageName: 'tickets', weight: 1, operations: [] }
const crmNote: Section = { name: 'CRMNote', apiName: 'CRMNoteAPI', packageName: 'crm-note', weight: 1, operations: [] }

test('the client has a typed property for each section, and knows where its functions are', () => {
  const text = emitHaloApi({
    sections: [tickets, crmNote],
    schemas: {},
    schemaIdentifiers: {},
    references: {},
    synonyms: {},
    roleWords: {},
  })
  expect(text.split('\n')[0]).toMatch(/^\/\/ Generated /)
  expect(text).toContain("import type { CRMNoteAPI } from '../../sections/crm-note/src/index.ts'\n")
  expect(text).toContain("import * as CRMNoteAPIOperations from '../../sections/crm-note/src/operations.ts'\n")
  expect(text.slice(text.indexOf('export class'))).toBe(`export class HaloAPI extends HaloClient {
  /** Every operation under \`/Tickets\`. */
  get TicketsAPI(): TicketsAPI {
    return lazySection(this, 'TicketsAPI', () => TicketsAPIOperations)
  }

  /** Every operation under \`/CRMNote\`. */
  get CRMNoteAPI(): CRMNoteAPI {
    return lazySection(this, 'CRMNoteAPI', () => CRMNoteAPIOperations)
  }
}
`)
})

test('the build gets the list of sections as data', () => {
  expect(
    JSON.parse(
      emitSectionList({
        sections: [tickets, crmNote],
        schemas: {},
        schemaIdentifiers: {},
        references: {},
        synonyms: {},
        roleWords: {},
      }),
    ),
  ).toEqual([
    { apiName: 'TicketsAPI', packageName: 'tickets' },
    { apiName: 'CRMNoteAPI', packageName: 'crm-note' },
  ])
})

test('the name of a section cannot leave its comment', () => {
  const text = emitHaloApi({
    sections: [{ ...tickets, name: '*/ alert(1) /*' }],
    schemas: {},
    schemaIdentifiers: {},
    references: {},
    synonyms: {},
    roleWords: {},
  })
  expect(text).toContain('/** Every operation under `/*\\/ alert(1) /*`. */')
})

test('a section named as the client makes way for it', () => {
  const halo: Section = { name: 'Halo', apiName: 'HaloAPI', packageName: 'halo', weight: 1, operations: [] }
  const text = emitHaloApi({
    sections: [halo],
    schemas: {},
    schemaIdentifiers: {},
    references: {},
    synonyms: {},
    roleWords: {},
  })
  expect(text).toContain("import type { HaloAPI as HaloAPISection } from '../../sections/halo/src/index.ts'\n")
  expect(text).toContain('  get HaloAPI(): HaloAPISection {\n')
})
