import { describe, expect, test } from 'vitest'
import { dateReader } from './date-reader.ts'

describe('a date', () => {
  test.each([
    ['2026-11-25T14:30:45.1234567', '2026-11-25 09:30'],
    ['2026-11-25T14:30:45Z', '2026-11-25 09:30'],
    ['2026-07-25T14:30:00+02:00', '2026-07-25 08:30'],
    ['2026-11-25 03:30', '2026-11-24 22:30'],
  ])('%s is written in the time zone', async (text, expected) => {
    expect((await dateReader('America/New_York'))(text)).toBe(expected)
  })

  test.each(['2026-11-25', '2026-11-25T00:00:00', '2026-11-25T00:00:00.000'])('%s stays that day', async (text) => {
    expect((await dateReader('America/New_York'))(text)).toBe('2026-11-25')
  })

  test('at midnight with a zone is a moment', async () => {
    expect((await dateReader('America/New_York'))('2026-11-25T00:00:00Z')).toBe('2026-11-24 19:00')
  })

  test('at midnight of the time zone is written as 00:00', async () => {
    expect((await dateReader('America/New_York'))('2026-11-25T05:00:00')).toBe('2026-11-25 00:00')
  })

  test.each(['0001-01-01T00:00:00', '1899-12-30T00:00:00', '1900-01-01T00:00:00', '1901-01-01T09:00:00'])(
    '%s stands for none',
    async (text) => {
      expect((await dateReader())(text)).toBe('')
    },
  )

  test.each(['', 'INV-2026-11-25', '2026-11-25 is the day', '2026-02-30T10:00:00', '20261125'])(
    'is not %j',
    async (text) => {
      expect((await dateReader())(text)).toBeUndefined()
    },
  )
})
