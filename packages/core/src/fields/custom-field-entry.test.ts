import { describe, expect, test } from 'vitest'
import { type CustomFieldLike, customField, customFieldEntry, type WritableFieldValue } from '../index.ts'

describe('customFieldEntry', () => {
  test('names the field as the call does: by name, by id, or as a field', () => {
    expect(customFieldEntry('CFSerial', 'A')).toEqual({ name: 'CFSerial', value: 'A' })
    expect(customFieldEntry(7, 'A')).toEqual({ id: 7, value: 'A' })
    expect(customFieldEntry({ id: 7, name: 'CFSerial' }, 'A')).toEqual({ id: 7, value: 'A' })
    expect(customFieldEntry({ name: 'CFSerial' }, 'A')).toEqual({ name: 'CFSerial', value: 'A' })
  })

  test.each<[WritableFieldValue, unknown]>([
    ['20,000', '20,000'],
    [3, 3],
    [false, false],
    [null, null],
    [new Date('2026-03-01T10:00:00+02:00'), '2026-03-01T08:00:00.000Z'],
    [
      [1, 2],
      [{ id: 1 }, { id: 2 }],
    ],
    [[], []],
    [[{ id: 1 }], [{ id: 1 }]],
  ])('writes %j as %j', (value, expected) => {
    expect(customFieldEntry('CFField', value).value).toEqual(expected)
  })

  test.each([
    [0, '20,000'],
    [2, 3],
    [3, [1, 2]],
    [4, new Date('2026-03-01T10:00:00Z')],
    [6, true],
  ])('writes what customField reads, in a field of type %i', (type, value) => {
    const customfields: CustomFieldLike[] = [{ ...customFieldEntry('CFField', value), type }]
    expect(customField({ customfields }, 'CFField')?.value).toEqual(value)
  })

  test.each([
    ['', 'A', 'A custom field needs a name or an id'],
    [{}, 'A', 'A custom field needs a name or an id'],
    [1.5, 'A', 'The id of a custom field is a whole number, not 1.5'],
    ['CFField', undefined as never, 'No value for custom field CFField; null empties it'],
    ['CFField', new Date('x'), 'Invalid date for custom field CFField'],
    ['CFField', Number.NaN, 'NaN for custom field CFField is no number that JSON has'],
    ['CFField', [1, 2.5], 'The id of a choice of custom field CFField is not a whole number: 2.5'],
  ])('refuses field %j with value %j', (field, value, message) => {
    expect(() => customFieldEntry(field, value)).toThrow(message)
  })
})
