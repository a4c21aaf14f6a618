import { describe, expect, test } from 'vitest'
import { expectedList } from './compare-list.ts'
import { knowledgeReport } from './report.ts'
import { seeList } from './see-list.ts'
import { catalog } from './test-tenant.ts'

const now = new Date('2026-11-25T12:00:00Z')

/** The report of one list with this response. */
function reportOf(section: string, body: unknown) {
  const expected = expectedList(section, catalog)
  const seen = seeList(body, expected.list.recordsKey)
  return knowledgeReport({ checks: [], lists: [{ expected, seen }] }, now)
}

const fieldsOf = (section: string) => expectedList(section, catalog).list.fields ?? []
const recordOf = (section: string) => Object.fromEntries(fieldsOf(section).map((field) => [field, 1]))

describe('a report', () => {
  test('has no table for a list that is as the catalogue says', () => {
    expect(reportOf('Status', [recordOf('Status')])).toEqual({
      checkedAt: '2026-11-25',
      answers: {},
      recordedFields: {},
    })
  })

  test('has the fields of a list that nobody has recorded', () => {
    expect(reportOf('CRMNote', { actions: [{ id: 1, note: 'x' }] }).recordedFields).toEqual({
      'GET /CRMNote': { fields: ['id', 'note'], fieldsNotInSchema: [] },
    })
  })

  test('has the first thirty fields, by the alphabet, that every record has', () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`field_${100 + index}`, 1]))
    const { recordedFields } = reportOf('Status', [{ ...many, a: 1 }, many])
    expect(recordedFields['GET /Status']?.fields).toHaveLength(30)
    expect(recordedFields['GET /Status']?.fields[0]).toBe('field_100')
    expect(recordedFields['GET /Status']?.fieldsNotInSchema).toHaveLength(41)
  })

  test('names the schema of records whose keys fit it, and no other', () => {
    const fitting = reportOf('Status', { statuses: [recordOf('Status')] })
    expect(fitting.answers['GET /Status']).toEqual({
      shape: 'view',
      listKey: 'statuses',
      record: 'TStatus_List',
      recordBasis: 'keys',
      basis: 'recorded',
    })
    const other = reportOf('Status', { statuses: [{ moon_phase: 1 }] })
    expect(other.answers['GET /Status']).toEqual({ shape: 'view', listKey: 'statuses', basis: 'recorded' })
  })

  test('has nothing of a response without a list', () => {
    expect(reportOf('Status', {})).toMatchObject({ answers: {}, recordedFields: {} })
  })
})
