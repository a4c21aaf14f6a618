import { UsageError } from '@halopsa/command'
import { expect, test } from 'vitest'
import { parseFields } from './parse-fields.ts'

test('names of fields are separated by commas, each once', () => {
  expect(parseFields(' id, client.name,,id')).toEqual(['id', 'client.name'])
  expect(parseFields(undefined)).toBeUndefined()
})

test('no name at all is refused', () => {
  expect(() => parseFields(' , ')).toThrow(UsageError)
})
