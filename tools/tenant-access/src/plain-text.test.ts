import { expect, test } from 'vitest'
import { plainLine, plainText } from './plain-text.ts'

test.each([
  ['colours', '\u001b[31mred\u001b[0m', 'red'],
  ['a new title of the window', '\u001b]0;owned\u0007text', 'text'],
  ['a sequence of one 8-bit character', '\u009b31mred', 'red'],
  ['a sequence without an end', 'a\u001b]52;c', 'a'],
  ['a bell, a backspace and DEL', 'a\u0007b\u0008c\u007f', 'abc'],
  ['C1 controls', 'a\u0090b\u009fc', 'abc'],
  ['marks that turn the direction of writing', 'a\u202egpj.exe\u2066', 'agpj.exe'],
])('removes %s', (_, text, expected) => {
  expect(plainText(text)).toBe(expected)
})

test('keeps line breaks of any kind as line breaks, and tabs', () => {
  expect(plainText('a\r\nb\rc\u2028d\te')).toBe('a\nb\nc\nd\te')
})

test('keeps letters, emoji and combining marks', () => {
  expect(plainText('Zoë 日本 👩‍👩‍👧 e\u0301')).toBe('Zoë 日本 👩‍👩‍👧 e\u0301')
})

test('a line has spaces for white space', () => {
  expect(plainLine('  a\r\n\r\n b\tc\u00a0d ')).toBe('a b c d')
})
