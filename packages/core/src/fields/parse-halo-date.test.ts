import { describe, expect, test } from 'vitest'
import { parseHaloDate } from '../index.ts'

describe('parseHaloDate', () => {
  test.each([
    ['2026-03-01T10:20:30', '2026-03-01T10:20:30.000Z'],
    ['2026-03-01T10:20:30.5', '2026-03-01T10:20:30.500Z'],
    ['2026-03-01T10:20:30.57', '2026-03-01T10:20:30.570Z'],
    ['2026-03-01T10:20:30.577', '2026-03-01T10:20:30.577Z'],
    ['2026-03-01T10:20:30.5771234Z', '2026-03-01T10:20:30.577Z'],
    ['2026-03-01T10:20:30.9999999', '2026-03-01T10:20:30.999Z'],
    ['2026-03-01T10:20', '2026-03-01T10:20:00.000Z'],
    ['2026-03-01 10:20:30', '2026-03-01T10:20:30.000Z'],
    ['2026-03-01T10:20:30+02:00', '2026-03-01T08:20:30.000Z'],
    ['2026-03-01T10:20:30.1-0530', '2026-03-01T15:50:30.100Z'],
    ['2026-03-01', '2026-03-01T00:00:00.000Z'],
    ['2024-02-29T00:00:00', '2024-02-29T00:00:00.000Z'],
  ])('reads %s, UTC where there is no zone', (text, expected) => {
    expect(parseHaloDate(text)?.toISOString()).toBe(expected)
  })

  test.each([
    undefined,
    null,
    '',
    '0001-01-01T00:00:00',
    '0001-01-01T00:00:00.0000000Z',
    '1899-12-30T00:00:00',
    '1899-12-30T08:30:00',
    '1900-01-01T00:00:00',
    '1900-01-01',
    '1901-01-01T17:30:00',
  ])('takes %s for no date', (text) => {
    expect(parseHaloDate(text)).toBeUndefined()
  })

  test.each([
    '31/12/2026',
    'tomorrow',
    '2026-02-30T00:00:00',
    '2025-02-29',
    '2026-13-01',
    '2026-03-01T25:00:00',
    '2026-03-01T10:20:30+99:00',
    ' ',
    '2026-03-01T10:20:30Z trailing',
    '2026-03-01T10:20:30 +02:00',
  ])('refuses %j and names it', (text) => {
    expect(() => parseHaloDate(text)).toThrow(
      new RangeError(`Not a date as HaloPSA writes them: ${JSON.stringify(text)}`),
    )
  })

  test('shows no more than the beginning of a long text', () => {
    expect(() => parseHaloDate('x'.repeat(1000))).toThrow(`"${'x'.repeat(60)}"`)
  })
})
