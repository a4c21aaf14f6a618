import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { wrapText } from './wrap-text.ts'

test.each([
  ['lines break between words', 'The printer is on fire', 11, ['The printer', 'is on fire']],
  ['line breaks of the text stay', 'a\n\nb c', 3, ['a', '', 'b c']],
  ['a long word is taken apart', 'abcdefgh ij', 3, ['abc', 'def', 'gh', 'ij']],
  ['wide characters count twice', '日本語テ', 4, ['日本', '語テ']],
  ['a character wider than the line is taken all the same', '日本', 1, ['日', '本']],
])('%s', (_, text, width, expected) => {
  expect(wrapText(text, width, stringWidth)).toEqual(expected)
})
