import { expect, test, vi } from 'vitest'
import { retryAfter } from './retry-after.ts'

test.each([
  ['120', 120_000],
  ['0', 0],
  [' 1.5 ', 1500],
  ['-5', 0],
  ['Wed, 21 Oct 2026 07:28:30 GMT', 30_000],
  ['Wed, 21 Oct 2020 07:28:00 GMT', 0],
  ['soon', undefined],
  ['Infinity', undefined],
  ['1e400', undefined],
  // The time of day in seconds, as some servers send it.
  ['1792567680', undefined],
  ['Fri, 31 Dec 9999 23:59:59 GMT', undefined],
  ['', undefined],
])('Retry-After: %s is %j milliseconds', (value, milliseconds) => {
  vi.useFakeTimers({ now: Date.parse('2026-10-21T07:28:00Z') })
  expect(retryAfter(new Headers({ 'retry-after': value }))).toBe(milliseconds)
  vi.useRealTimers()
})

test('no Retry-After is undefined', () => {
  expect(retryAfter(new Headers())).toBeUndefined()
})
