import { UsageError } from '@halopsa/command'
import { expect, test } from 'vitest'
import { idOrName, NameOfRecord } from './name-of-record.ts'

const client = { section: 'Client', basis: 'convention' } as const

test('a number is an id, a GUID too, and another text a name', () => {
  expect(idOrName('-12', client)).toBe(-12)
  expect(idOrName('0b5e7a52-3f7e-4f0e-9f7b-0d8f6c1a2b3c', client)).toBe('0b5e7a52-3f7e-4f0e-9f7b-0d8f6c1a2b3c')
  expect(idOrName('Acme', client)).toEqual(new NameOfRecord('Acme', client))
})

test('white space around it is left out, as the line end of a file from Windows', () => {
  expect(idOrName(' 12\r', client)).toBe(12)
  expect(idOrName('Acme\r', client)).toEqual(new NameOfRecord('Acme', client))
})

test.each([
  ['', 'The id or name of a record of Client is empty'],
  [' ', 'The id or name of a record of Client is empty'],
  ['99999999999999999999', '99999999999999999999 is no id of Client: it is too large'],
])('refuses %j', (text, message) => {
  expect(() => idOrName(text, client)).toThrow(new UsageError(message))
})
