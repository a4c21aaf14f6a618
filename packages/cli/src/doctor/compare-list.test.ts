import { describe, expect, test } from 'vitest'
import { compareList, expectedList, listFindings } from './compare-list.ts'
import { examinedSections } from './lists.ts'
import { seeList } from './see-list.ts'
import { catalog } from './test-tenant.ts'

const clients = expectedList('Client', catalog)
const agents = expectedList('Agent', catalog)
const record = Object.fromEntries((clients.list.fields ?? []).map((field) => [field, 1]))

describe('a response', () => {
  test('is seen by its keys alone', () => {
    const seen = seeList({ record_count: 2, claims: ['x'], columns: [], clients: [{ id: 1, name: 'Acme' }, { id: 2 }] })
    expect(seen).toEqual({
      shape: 'view',
      recordsKey: 'clients',
      isEmpty: false,
      commonKeys: ['id'],
      keys: ['id', 'name'],
    })
  })

  test('has its records under the expected key, though others come after it', () => {
    expect(seeList({ clients: [], columns: [{ id: 1 }] }, 'clients').recordsKey).toBe('clients')
  })

  test.each([undefined, null, 3, 'text', {}, { record_count: 0 }])('%j holds no list', (body) => {
    expect(seeList(body)).toMatchObject({ shape: 'other', isEmpty: true })
  })
})

describe('a list', () => {
  test('of each examined section is in the catalogue', () => {
    for (const section of examinedSections) expect(expectedList(section, catalog).list.shape).not.toBe('unknown')
    expect(() => expectedList('Moon', catalog)).toThrow('The catalogue knows no list of /Moon')
  })

  test('that is as the catalogue says differs in nothing', () => {
    const seen = seeList({ record_count: 1, clients: [record] }, 'clients')
    expect(compareList(clients, seen)).toEqual({ shape: false, recordsKey: false, gone: [], unknown: [] })
  })

  test('that is an array or a view is a view for a page', () => {
    expect(compareList(agents, seeList({ results: [] }, 'results'))).toMatchObject({ shape: false, recordsKey: false })
    expect(compareList(agents, seeList([])).shape).toBe(true)
  })

  test('that is empty lacks no field', () => {
    const seen = seeList({ record_count: 0, clients: [] }, 'clients')
    expect(listFindings(clients, seen)).toMatchObject([{ outcome: 'ok', message: expect.stringContaining('empty') }])
  })

  test('lacks a field that no record has, not one that some have', () => {
    const { id: _, ...other } = record
    expect(compareList(clients, seeList({ clients: [record, other] }, 'clients')).gone).toEqual([])
    expect(compareList(clients, seeList({ clients: [other] }, 'clients')).gone).toEqual(['id'])
  })

  test('keeps the names of a tenant’s own fields to itself', () => {
    const seen = seeList({ clients: [{ ...record, CFAcme: 1, 'a@acme.example': 1, 17: 1, moon_phase: 1 }] }, 'clients')
    expect(compareList(clients, seen).unknown).toEqual(['moon_phase'])
  })
})
