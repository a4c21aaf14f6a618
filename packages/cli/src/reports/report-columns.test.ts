import { describe, expect, test } from 'vitest'
import { inOrder, reportColumns } from './report-columns.ts'

const rows = [{ id: 1, summary: 'No network', 'Client Name': 'Acme' }]

describe('columns', () => {
  test.each([
    ['objects with a name', [{ name: 'Client Name' }, { name: 'summary' }, { name: 'id' }]],
    ['objects with a title', [{ title: 'Client Name' }, { fieldname: 'summary' }]],
    ['names', ['Client Name', 'summary']],
    ['a text', 'Client Name, summary,id'],
    ['JSON', '[{"name":"Client Name"},{"name":"summary"}]'],
  ])('have the order of %s', (_, fields) => {
    expect(reportColumns(rows, fields)).toEqual(['Client Name', 'summary', 'id'])
  })

  test.each([undefined, null, 5, {}, '', [null, 5, {}, { name: 'gone' }]])('are those of the rows for %j', (fields) => {
    expect(reportColumns(rows, fields)).toEqual(['id', 'summary', 'Client Name'])
  })
})

test('a row is put in the order of columns, and loses nothing', () => {
  const row = inOrder({ id: 1, summary: 'No network', late: null }, ['summary', 'gone', 'id'])
  expect(Object.entries(row)).toEqual([
    ['summary', 'No network'],
    ['id', 1],
    ['late', null],
  ])
})
