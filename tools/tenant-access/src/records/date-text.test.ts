import { describe, expect, test } from 'vitest'
import { parseDateText } from './date-text.ts'

const now = new Date(2026, 10, 25, 14, 30)

test.each([
  ['now', now],
  ['today', new Date(2026, 10, 25)],
  ['yesterday', new Date(2026, 10, 24)],
  ['Tomorrow', new Date(2026, 10, 26)],
  ['7d', new Date(now.getTime() - 7 * 86_400_000)],
  ['-12h', new Date(now.getTime() - 12 * 3_600_000)],
  ['2w', new Date(now.getTime() - 14 * 86_400_000)],
  ['2026-01-31', new Date(2026, 0, 31)],
  ['2026-01-31T09:00', new Date(2026, 0, 31, 9)],
  ['2026-01-31T09:00:00Z', new Date(Date.UTC(2026, 0, 31, 9))],
  ['2026-01-31T09:00:00+01:00', new Date(Date.UTC(2026, 0, 31, 8))],
])('%s', (text, date) => {
  expect(parseDateText(text, now)).toEqual(date)
})

describe('is no date:', () => {
  test.each([
    '',
    'soon',
    '2026-02-30',
    '2026-02-30T10:00',
    '2026-02-29T10:00:00Z',
    '2026-13-01',
    '2026-01-31T25:00',
    '31.1.2026',
    '1/2/2026',
    '7',
    'true',
  ])('%j', (text) => {
    expect(parseDateText(text, now)).toBeUndefined()
  })
})
