import { describe, expect, test } from 'vitest'
import { fieldValue, hasField } from './field-value.ts'

const record = { id: 1, client: { name: 'Acme' }, lines: [{ total: 5 }], 'a.b': 'dotted', empty: null }

describe('a field', () => {
  test.each([
    ['id', 1],
    ['client.name', 'Acme'],
    ['lines.0.total', 5],
    ['a.b', 'dotted'],
    ['client.site.name', undefined],
    ['id.name', undefined],
    ['client.constructor', undefined],
    ['toString', undefined],
  ])('%s is read', (path, expected) => {
    expect(fieldValue(record, path)).toBe(expected)
  })

  test('that is empty is there, and one of the prototype is not', () => {
    expect([hasField(record, 'empty'), hasField(record, 'toString')]).toEqual([true, false])
  })
})
