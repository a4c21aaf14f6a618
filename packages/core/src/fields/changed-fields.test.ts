import { expect, test } from 'vitest'
import { changedFields } from '../index.ts'

const fields = [
  { id: 1, name: 'Rack', value: 'B3', mandatory: true },
  { id: 2, name: 'Bought', value: '2026-01-01' },
]

test('changedFields keeps all fields and gives some new values', () => {
  const bought = new Date('2026-03-01T00:00:00Z')
  expect(changedFields(fields, { Bought: bought })).toEqual([
    { id: 1, name: 'Rack', value: 'B3', mandatory: true },
    { id: 2, name: 'Bought', value: '2026-03-01T00:00:00.000Z' },
  ])
  expect(fields[1]?.value).toBe('2026-01-01')
})

test('changedFields refuses a name that no field has, so that nothing is written beside it', () => {
  expect(() => changedFields(fields, { Shelf: 'B4' })).toThrow('No field is named "Shelf"')
  expect(() => changedFields(undefined, { Rack: 'B4' })).toThrow('No field is named "Rack"')
})
