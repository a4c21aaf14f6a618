import { expect, test } from 'vitest'
import { median, pairedMedian, pairedRatio, spread } from './statistics.ts'

test('the median is the middle of the values in order of size', () => {
  expect(median([30, 4, 100])).toBe(30)
})

test('of an even number the median is the upper of the two in the middle', () => {
  expect(median([4, 1, 3, 2])).toBe(3)
})

test('nothing has no median', () => {
  expect(median([])).toBeNaN()
})

test('a spread tells the median, the least and the most', () => {
  expect(spread([3.14, 1, 10], 1)).toBe('3.1 (1.0–10.0)')
})

test('a paired ratio is that of most rounds, whatever a slow round did to both', () => {
  expect(pairedRatio([10, 11, 1000], [20, 22, 2000])).toBe(0.5)
  expect(pairedRatio([10, 1000, 12], [20, 20, 24])).toBe(0.5)
})

test('a round that only one of them has counts for nothing', () => {
  expect(pairedRatio([], [1])).toBeNaN()
  expect(pairedMedian([5, 6], [1, 3], (value, other) => value - other)).toBe(4)
})
