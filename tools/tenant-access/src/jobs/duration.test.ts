import { expect, test } from 'vitest'
import { parseDuration } from './duration.ts'

test.each([
  ['1h30m', 1.5],
  ['2h', 2],
  ['90m', 1.5],
  ['45min', 0.75],
  ['1:30', 1.5],
  ['0:05', 0.0833],
  ['1.5', 1.5],
  ['1,5h', 1.5],
  [' 1H 15M ', 1.25],
  ['24', 24],
])('reads %j as %d hours', (text, hours) => {
  expect(parseDuration(text)).toBe(hours)
})

test.each(['', '0', '0m', '-1', '1:75', '90', '25h', 'half', '1d', '1h30s', '30in'])('refuses %j', (text) => {
  expect(parseDuration(text)).toBeUndefined()
})
