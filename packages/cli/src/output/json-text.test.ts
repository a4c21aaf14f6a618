import { expect, test } from 'vitest'
import { jsonText } from './json-text.ts'

test('nothing in JSON is obeyed by a terminal, and its value stays the same', () => {
  const value = { text: '\u001b[31m \u009b31m \u007f \u202eZoë' }
  expect(jsonText(value)).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u)
  expect(JSON.parse(jsonText(value))).toEqual(value)
  expect(jsonText(undefined)).toBe('null')
})
