import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startWaiting } from './waiting-line.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function errorStream(isTty: boolean) {
  const errors = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY: isTty })
  return { errors, written: () => errors.read() ?? '' }
}

test('tells the seconds from the first on, and clears the line', () => {
  const { errors, written } = errorStream(true)
  const end = startWaiting({ errors }, 'Report 12')
  vi.advanceTimersByTime(900)
  expect(written()).toBe('')
  vi.advanceTimersByTime(1_200)
  expect(written()).toBe('\r\u001b[2KReport 12: 1 s\r\u001b[2KReport 12: 2 s')
  end()
  expect(written()).toBe('\r\u001b[2K')
  vi.advanceTimersByTime(5_000)
  expect(written()).toBe('')
})

test('shows nothing where the standard error is no terminal', () => {
  const { errors, written } = errorStream(false)
  startWaiting({ errors }, 'Report 12')
  vi.advanceTimersByTime(5_000)
  expect(written()).toBe('')
})
