import { expect, test } from 'vitest'
import { fitWidths } from './fit-widths.ts'

test('dates and numbers give way when texts cannot, and not before', () => {
  expect(fitWidths([4, 30, 20, 16], 60, [true, false, false, true])).toEqual([4, 20, 20, 16])
  expect(fitWidths([4, 30, 20, 16], 40, [true, false, false, true])).toEqual([4, 10, 10, 16])
  expect(fitWidths([4, 30, 20, 16], 30, [true, false, false, true])).toEqual([4, 8, 8, 8])
})

test.each([
  ['columns that fit stay', [4, 20, 10], 40, [4, 20, 10]],
  ['the widest give way first', [4, 60, 10], 40, [4, 26, 10]],
  ['several wide columns get the same', [4, 60, 50], 44, [4, 20, 20]],
  ['none gets narrower than six', [4, 60, 50], 10, [4, 6, 6]],
])('%s', (_, widths, available, expected) => {
  expect(fitWidths(widths, available)).toEqual(expected)
})
