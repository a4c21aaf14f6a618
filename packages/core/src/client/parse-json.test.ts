import { expect, test } from 'vitest'
import { parseJson } from './parse-json.ts'

test.each([
  ['{"id":9007199254740993}', { id: '9007199254740993' }],
  ['[-9223372036854775808,1]', ['-9223372036854775808', 1]],
  ['12345678901234567890', '12345678901234567890'],
  ['{"id":9007199254740991}', { id: 9007199254740991 }],
  ['{"id":1000000000000000}', { id: 1e15 }],
  ['{"text":"id 9007199254740993, \\"9007199254740993\\""}', { text: 'id 9007199254740993, "9007199254740993"' }],
  ['{"9007199254740993":1.2345678901234567}', { '9007199254740993': 1.2345678901234567 }],
  ['[1e300,1234567890123456.5,1E+22]', [1e300, 1234567890123456.5, 1e22]],
])('%s keeps the digits of integers that a number would round', (text, expected) => {
  expect(parseJson(text)).toEqual(expected)
})

test('the empty text is undefined, and what is no JSON throws', () => {
  expect(parseJson('')).toBeUndefined()
  expect(() => parseJson('{"id":9007199254740993')).toThrow(SyntaxError)
})
