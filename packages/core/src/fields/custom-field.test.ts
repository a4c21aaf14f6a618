import { describe, expect, test } from 'vitest'
import { customField } from '../index.ts'

const read = (type: number | undefined, value: unknown, display?: string) =>
  customField({ customfields: [{ id: 7, name: 'CFField', type, value, display }] }, 'CFField')

describe('customField', () => {
  test.each([
    ['text', 0, '20,000', 'text', '20,000'],
    ['a number in a text field', 0, 18, 'text', '18'],
    ['memo', 1, 'a\nb', 'text', 'a\nb'],
    ['rich text', 10, '<p>a</p>', 'html', '<p>a</p>'],
    ['single select by number', 2, 3, 'choice', 3],
    ['single select by text', 2, '3', 'choice', 3],
    ['multi-select', 3, [{ id: 1, name: 'One' }, { id: 2 }], 'choices', [1, 2]],
    ['multi-select as text', 3, '1,2', 'choices', [1, 2]],
    ['multi-select of none', 3, [], 'choices', []],
    ['date', 4, '2026-03-01T10:00:00', 'date', new Date('2026-03-01T10:00:00Z')],
    ['no date', 4, '1900-01-01T00:00:00', 'date', undefined],
    ['time', 5, '10:30', 'time', '10:30'],
    ['checkbox', 6, true, 'boolean', true],
    ['checkbox as text', 6, 'False', 'boolean', false],
    ['checkbox as number', 6, 1, 'boolean', true],
    ['table', 7, [{ id: 1, customfields: [] }], 'rows', [{ id: 1, customfields: [] }]],
    ['empty text', 0, '', 'text', undefined],
    ['empty choice', 2, null, 'choice', undefined],
    ['empty checkbox', 6, undefined, 'boolean', undefined],
  ])('reads %s', (_, type, value, kind, expected) => {
    expect(read(type, value)).toMatchObject({ kind, value: expected })
  })

  test.each([
    ['a type that nobody saw', 8, 'x'],
    ['no type', undefined, 'x'],
    ['words for a choice', 2, 'Gold'],
    ['a choice of ids one of which has none', 3, [{ id: 1 }, { name: 'Two' }]],
    ['a date that is none', 4, '31/12/2026'],
    ['a number for a date', 4, 20_260_301],
    ['a checkbox with words', 6, 'perhaps'],
    ['text for a table', 7, 'x'],
    ['a table with a row that is text', 7, [{ id: 1 }, 'x']],
    ['an object for text', 0, { a: 1 }],
  ])('hands out %s as it came', (_, type, value) => {
    expect(read(type, value)).toMatchObject({ kind: 'unknown', value })
  })

  test('has the words and the field beside the value', () => {
    const field = { id: 7, name: 'CFLevel', label: 'Level', type: 2, value: '3', display: 'Gold' }
    expect(customField({ customfields: [field] }, 'CFLevel')).toEqual({
      kind: 'choice',
      value: 3,
      display: 'Gold',
      field,
    })
  })

  test('finds a field by id, and by its exact name', () => {
    expect(read(0, 'a')?.value).toBe('a')
    const record = { customfields: [{ id: 7, name: 'CFField', type: 0, value: 'a' }] }
    expect(customField(record, 7)?.value).toBe('a')
    expect(customField(record, 'CFfield')).toBeUndefined()
  })

  test('reads the cells of a table', () => {
    const quantity = { id: 8, name: 'CFQuantity', type: 0, value: '3' }
    const table = read(7, [{ id: 1, customfields: [quantity] }])
    const rows = table?.kind === 'rows' ? table.value : undefined
    expect(rows?.map((row) => customField(row, 'CFQuantity')?.value)).toEqual(['3'])
  })

  test('looks into the fields of an asset', () => {
    const asset = { customfields: null, fields: [{ id: 4, name: 'Rack', value: 'B3', display: 'B3' }] }
    expect(customField(asset, 'Rack')).toMatchObject({ value: 'B3', display: 'B3' })
  })

  test.each([[{}], [{ customfields: null }], [{ customfields: [] }]])('is undefined on %j', (record) => {
    expect(customField(record, 'CFField')).toBeUndefined()
  })
})
