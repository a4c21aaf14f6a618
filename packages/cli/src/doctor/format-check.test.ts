import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import type { Check } from './check.ts'
import { formatCheck, formatSummary } from './format-check.ts'

const check: Check = { check: 'clock', outcome: 'warning', message: 'Is late', advice: 'Set it', details: ['by 3 s'] }
const pipe = new PassThrough()

describe('a check', () => {
  test('is a line, and one with what to do', () => {
    expect(formatCheck(check, { all: false, stream: pipe })).toBe('! clock: Is late\n  → Set it')
  })

  test('is told whole with all', () => {
    expect(formatCheck(check, { all: true, stream: pipe })).toBe('! clock: Is late\n    by 3 s\n  → Set it')
  })

  test.each([
    ['ok', '✓'],
    ['note', '–'],
    ['failed', '✗'],
    ['skipped', '–'],
  ] as const)('that is %s has the mark %s', (outcome, mark) => {
    expect(formatCheck({ check: 'x', outcome, message: 'y' }, { all: false, stream: pipe })).toBe(`${mark} x: y`)
  })

  test('is coloured at a terminal', () => {
    const terminal = Object.assign(new PassThrough(), { isTTY: true, getColorDepth: () => 8 })
    expect(formatCheck(check, { all: false, stream: terminal })).toContain('\u001b[33m!')
  })
})

test('the summary counts the outcomes, the worst first', () => {
  const checks = (['ok', 'failed', 'ok', 'note'] as const).map((outcome) => ({ ...check, outcome }))
  expect(formatSummary(checks)).toBe('1 failed, 1 note, 2 ok')
})
