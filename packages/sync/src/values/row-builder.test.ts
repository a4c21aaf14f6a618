import { openCatalog } from '@halopsa/catalog'
import { describe, expect, test } from 'vitest'
import type { Column, Table } from '../tables/table.ts'
import { tablesOf } from '../tables/tables-of.ts'
import { RowBuilder } from './row-builder.ts'

const { tables } = tablesOf(openCatalog())
const tickets = tables.find(({ name }) => name === 'tickets') as Table

/** The row of a record by column, without those that have no value. */
function rowOf(record: object, builder = new RowBuilder(tickets)) {
  const { columns, values, ...rest } = builder.rows([record])
  const named = [...columns.map(({ name }) => name), 'raw'].map((name, index) => [name, values[0]?.[index]])
  return {
    ...rest,
    columns,
    row: Object.fromEntries(named.filter(([, value]) => value !== null && value !== undefined)),
  }
}

describe('RowBuilder', () => {
  test('does not take the zeros from a code in a column of numbers', () => {
    const builder = new RowBuilder(tickets)
    builder.rows([{ id: 1, ref: 1 }])
    const { row } = rowOf({ id: 2, ref: '007', status_id: '042', team_id: '0' }, builder)
    expect(row).toMatchObject({ id: 2, raw: '{"ref":"007","status_id":"042"}' })
  })

  test('does not round a number that a column cannot hold', () => {
    const builder = new RowBuilder(tickets)
    builder.rows([{ id: 1, ref: 1 }])
    const { row, misfits } = rowOf({ id: 2, ref: '9007199254740993', estimate: '2.50' }, builder)
    expect(row).toEqual({ id: 2, estimate: 2.5, raw: '{"ref":"9007199254740993"}' })
    expect([...misfits]).toEqual([['ref', 1]])
  })

  test('puts each field into its column, by the type of that column', () => {
    const { row, misfits } = rowOf({
      id: 7,
      summary: 'No network',
      flagged: false,
      last_update: '2026-03-01T10:00:00.1234567Z',
      estimate: 1.5,
      dateoccurred: '0001-01-01T00:00:00',
      status_id: null,
    })
    expect(row).toEqual({
      id: 7,
      summary: 'No network',
      flagged: false,
      last_update: '2026-03-01T10:00:00.123Z',
      estimate: 1.5,
    })
    expect(misfits.size).toBe(0)
  })

  test.each([
    ['client_id', 18.0, 18],
    ['client_id', '18.0', 18],
    ['client_id', '9007199254740993', '9007199254740993'],
    ['client_id', '', undefined],
    ['flagged', 'True', true],
    ['flagged', 0, false],
    ['estimate', '2.5', 2.5],
    ['summary', 18, '18'],
  ])('takes %s=%j as %j', (field, value, expected) => {
    expect(rowOf({ id: 1, [field]: value }).row[field]).toBe(expected)
  })

  test.each([
    ['client_id', 'x'],
    ['client_id', 1.5],
    ['flagged', 'perhaps'],
    ['last_update', 'yesterday'],
    ['last_update', 20_260_301],
    ['summary', { a: 1 }],
  ])('keeps %s=%j, which does not fit, in raw, and counts it', (field, value) => {
    const { row, misfits } = rowOf({ id: 1, [field]: value })
    expect(row[field]).toBeUndefined()
    expect(JSON.parse(row.raw as string)).toEqual({ [field]: value })
    expect([...misfits]).toEqual([[field, 1]])
  })

  test('keeps a time of day that hangs on a day which is none', () => {
    const { row, misfits } = rowOf({ id: 1, deadlinedate: '1901-01-01T09:30:00' })
    expect(row).toEqual({ id: 1, raw: '{"deadlinedate":"1901-01-01T09:30:00"}' })
    expect(misfits.size).toBe(0)
  })

  test('adds a column for a field that the schema lacks, and keeps objects in raw', () => {
    const { row, columns } = rowOf({ id: 1, newfield: 3, newdate: '2026-03-01T10:00:00', nested: { a: [1] } })
    expect(columns.slice(1)).toEqual([
      { name: 'newfield', field: 'newfield', type: 'number' },
      { name: 'newdate', field: 'newdate', type: 'timestamp' },
    ])
    expect(row).toMatchObject({ newfield: 3, newdate: '2026-03-01T10:00:00.000Z', raw: '{"nested":{"a":[1]}}' })
  })

  test('knows the columns that an earlier run has added', () => {
    const known: Column[] = [{ name: 'newfield', field: 'newfield', type: 'text' }]
    const { row, columns } = rowOf({ id: 1, newfield: 3 }, new RowBuilder(tickets, known))
    expect(columns).toContainEqual(known[0])
    expect(row.newfield).toBe('3')
  })

  test('leaves in raw what a column cannot be named after', () => {
    const { row } = rowOf({ id: 1, Summary: 'other', raw: 'x', ['f'.repeat(64)]: 1, __proto__: null })
    expect(JSON.parse(row.raw as string)).toEqual({ Summary: 'other', raw: 'x', ['f'.repeat(64)]: 1 })
  })

  test('has a column for each custom field, in words where it is a choice', () => {
    const { row, columns } = rowOf({
      id: 1,
      customfields: [
        { id: 1, name: 'CFRenewal Date', type: 4, value: '2026-12-31T00:00:00' },
        { id: 2, name: 'CFLevel', type: 2, value: '3', display: 'Gold' },
        { id: 3, name: 'CFActive', type: 6, value: 'true' },
        { id: 4, name: 'CFNote', type: 0, value: '20,000' },
        { id: 5, name: 'CFEmpty', type: 0, value: '' },
      ],
    })
    expect(row).toMatchObject({
      cf_renewal_date: '2026-12-31T00:00:00.000Z',
      cf_level: 'Gold',
      cf_active: true,
      cf_note: '20,000',
    })
    expect(JSON.parse(row.customfields as string)).toHaveLength(5)
    expect(columns.filter(({ name }) => /^cf_/.test(name)).map(({ name, type }) => [name, type])).toEqual([
      ['cf_renewal_date', 'timestamp'],
      ['cf_level', 'text'],
      ['cf_active', 'boolean'],
      ['cf_note', 'text'],
    ])
  })

  test('tells custom fields apart whose names are alike', () => {
    const customfields = [
      { id: 1, name: 'CFA-B', type: 0, value: 'one' },
      { id: 2, name: 'CFA B', type: 0, value: 'two' },
    ]
    expect(rowOf({ id: 1, customfields }).row).toMatchObject({ cf_a_b: 'one', cf_a_b_2: 'two' })
  })

  test('has no row for a record without its key', () => {
    const { values, withoutKey } = new RowBuilder(tickets).rows([{ summary: 'x' }, { id: 'y' }, { id: 3 }, null])
    expect(values.map(([id]) => id)).toEqual([3])
    expect(withoutKey).toBe(3)
  })

  test('gives all rows of a batch the columns that its last record needs', () => {
    const { columns, values } = new RowBuilder(tickets).rows([{ id: 1 }, { id: 2, summary: 'x' }])
    expect(columns.map(({ name }) => name)).toEqual(['id', 'summary'])
    expect(values).toEqual([
      [1, null, null],
      [2, 'x', null],
    ])
  })
})
