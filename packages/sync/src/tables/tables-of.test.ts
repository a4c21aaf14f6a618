import { openCatalog } from '@halopsa/catalog'
import { describe, expect, test } from 'vitest'
import { longestIdentifier } from './columns-of.ts'
import { ownColumns, type Table } from './table.ts'
import { tablesOf } from './tables-of.ts'

const { tables, unmirrored } = tablesOf(openCatalog())
const table = (name: string): Table => {
  const found = tables.find((candidate) => candidate.name === name)
  if (!found) throw new Error(`There is no table ${name}`)
  return found
}

describe('tablesOf', () => {
  test('has a table for each list whose key is known, and says why of the others', () => {
    expect(tables.length).toBeGreaterThan(280)
    expect(tables.length + unmirrored.length).toBeGreaterThan(325)
    expect(unmirrored.find(({ path }) => path === '/Chat')?.reason).toContain('tells its records apart')
    expect(unmirrored.find(({ path }) => path === '/Team/Tree')?.reason).toContain('within a section')
    expect(unmirrored.every(({ reason }) => reason.length > 20)).toBe(true)
  })

  test('names tables after their section, in snake case and in order', () => {
    const names = tables.map(({ name }) => name)
    expect(names).toEqual([...names].sort())
    expect(new Set(names).size).toBe(names.length)
    expect(table('crm_note').section).toBe('CRMNote')
    expect(table('incomingemail').section).toBe('incomingemail')
    expect(names.every((name) => /^[a-z][a-z0-9_]*$/.test(name))).toBe(true)
  })

  test.each([
    ['tickets', ['id']],
    ['actions', ['ticket_id', 'id']],
    ['timesheet', ['agent_id', 'date']],
    ['lookup', ['lookupid', 'id']],
    ['workflowstep', ['fdid']],
  ])('has the key of %s', (name, key) => {
    expect(table(name).key).toEqual(key)
    expect(
      table(name)
        .columns.slice(0, key.length)
        .map((column) => column.name),
    ).toEqual(key)
  })

  test('types columns as the schema of the record says', () => {
    const columns = new Map(table('tickets').columns.map((column) => [column.name, column.type]))
    expect(columns.get('id')).toBe('integer')
    expect(columns.get('summary')).toBe('text')
    expect(columns.get('last_update')).toBe('timestamp')
    expect(columns.get('flagged')).toBe('boolean')
    expect(columns.get('customfields')).toBe('json')
  })

  test('gives columns names that both databases take, once each', () => {
    for (const { columns, key } of tables) {
      const names = columns.map((column) => column.name)
      expect(new Set(names).size).toBe(names.length)
      expect(names.filter((name) => Object.hasOwn(ownColumns, name))).toEqual([])
      expect(names.filter((name) => name.length > longestIdentifier)).toEqual([])
      expect(names).toEqual(expect.arrayContaining([...key]))
    }
  })

  test.each([
    ['tickets', { kind: 'changed-since', from: 'lastupdatefromdate', to: 'lastupdatetodate' }],
    ['feed', { kind: 'cursor', newer: 'newer_than_id', older: 'older_than_id' }],
    ['actions', { kind: 'children', parent: 'tickets', parameter: 'ticket_id' }],
    ['asset_change', { kind: 'children', parent: 'asset', parameter: 'asset_id' }],
    ['status', { kind: 'full' }],
  ])('knows how %s learns of changes', (name, strategy) => {
    expect(table(name).strategy).toEqual(strategy)
  })

  test('finds the parent of every table of children, and has a column for it', () => {
    for (const { strategy, columns } of tables) {
      if (strategy.kind !== 'children') continue
      expect(table(strategy.parent)).toBeDefined()
      expect(columns.find(({ name }) => name === strategy.parameter)?.type).toBe('integer')
    }
  })

  test('has the eight lists that take a date of change', () => {
    const names = tables.filter(({ strategy }) => strategy.kind === 'changed-since').map(({ name }) => name)
    expect(names).toEqual([
      'asset',
      'client',
      'email_address_book',
      'opportunities',
      'projects',
      'site',
      'tickets',
      'users',
    ])
  })

  test('asks for closed and inactive records too, in an order that stays', () => {
    expect(table('tickets').reading.query).toEqual({ includeclosed: 'true', order: 'id' })
    expect(table('asset').reading).toMatchObject({
      query: { includeinactive: 'true', order: 'id' },
      shape: { cap: 50 },
    })
    expect(table('crm_note').reading).toMatchObject({ query: { count: '1000000' }, shape: { pages: false } })
  })

  test('knows where a single record is', () => {
    expect(table('tickets').recordPath).toBe('/Tickets/{id}')
    expect(table('actions').recordPath).toBeUndefined()
  })
})
