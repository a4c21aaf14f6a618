import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { cutText } from './cut-text.ts'

test.each([
  ['a short text stays', 'VPN drops', 9, 'VPN drops'],
  ['a long one ends with a mark', 'VPN drops today', 9, 'VPN drop…'],
  ['no space stands before the mark', 'VPN drops today', 5, 'VPN…'],
  ['wide characters count twice', '日本語テキスト', 6, '日本…'],
  ['an emoji of several characters is one', '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 5, '👩‍👩‍👧👩‍👩‍👧…'],
  ['a letter keeps its mark', 'e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
  ['letters of Latin alphabets count once', 'Zoë Müller', 5, 'Zoë…'],
])('%s', (_, text, width, expected) => {
  expect(cutText(text, width, stringWidth)).toBe(expected)
  expect(stringWidth(cutText(text, width, stringWidth))).toBeLessThanOrEqual(width)
})
