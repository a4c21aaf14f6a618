import { describe, expect, test } from 'vitest'
import { isTimeOfDay, toTimestamp } from './timestamp.ts'

describe('toTimestamp', () => {
  test.each([
    ['2026-03-01T10:00:00', '2026-03-01T10:00:00.000Z'],
    ['2026-03-01T10:00:00Z', '2026-03-01T10:00:00.000Z'],
    ['2026-03-01T10:00:00.1', '2026-03-01T10:00:00.100Z'],
    ['2026-03-01T10:00:00.12Z', '2026-03-01T10:00:00.120Z'],
    ['2026-03-01T10:00:00.1234567Z', '2026-03-01T10:00:00.123Z'],
    ['2026-03-01T10:00:00+02:00', '2026-03-01T08:00:00.000Z'],
    ['2026-01-31T23:59:59', '2026-01-31T23:59:59.000Z'],
    ['2026-03-01', '2026-03-01T00:00:00.000Z'],
    ['1999-12-31T10:00:00', '1999-12-31T10:00:00.000Z'],
    ['0001-01-01T00:00:00', null],
    ['1899-12-30T00:00:00', null],
    ['1900-01-01T00:00:00', null],
    ['1901-01-01T09:30:00', null],
  ])('reads %s as %s', (text, timestamp) => {
    expect(toTimestamp(text)).toBe(timestamp)
  })

  test.each(['2026-02-30T10:00:00', '2026-13-01T10:00:00', '2026-03-01T25:00:00', '2026-03-01T10:00:00.Z', 'soon'])(
    'refuses %s',
    (text) => expect(() => toTimestamp(text)).toThrow(RangeError),
  )
})

test.each([
  ['1901-01-01T09:30:00', true],
  ['1899-12-30T17:00:00Z', true],
  ['1901-01-01T00:00:00', false],
  ['0001-01-01T00:00:00.000Z', false],
  ['1900-01-01', false],
])('%s carries a time of day: %s', (text, expected) => {
  expect(isTimeOfDay(text)).toBe(expected)
})
