import { describe, expect, test } from 'vitest'
import { checkClock, clockDifference } from './clock.ts'

const noon = Date.UTC(2026, 0, 1, 12)
const date = 'Thu, 01 Jan 2026 12:00:00 GMT'

describe('the difference of the clocks', () => {
  test('takes half the round trip, and the middle of the second that the header names', () => {
    expect(clockDifference({ sentAt: noon - 2000, receivedAt: noon + 3000, date })).toBe(0)
    expect(clockDifference({ sentAt: noon - 600_000, receivedAt: noon - 599_000, date })).toBe(600)
  })

  test.each([null, '', 'yesterday'])('is unknown for the header %j', (header) => {
    expect(clockDifference({ sentAt: noon, receivedAt: noon, date: header })).toBeUndefined()
  })
})

describe('the check', () => {
  const checkAt = (time: number) => checkClock({ sentAt: time, receivedAt: time, date })

  test.each([
    [60, 'ok', "Differs from the server's by 60 s"],
    [61, 'warning', "The clock of this machine is 61 s behind the server's"],
    [-61, 'warning', "The clock of this machine is 61 s ahead of the server's"],
    [0, 'ok', "Differs from the server's by less than a second"],
  ])('of a server that is %i s ahead is %s', (seconds, outcome, message) => {
    expect(checkAt(noon + 500 - seconds * 1000)).toMatchObject({ outcome, message })
  })

  test('is skipped without a response, and without a date', () => {
    expect(checkClock(undefined).outcome).toBe('skipped')
    expect(checkClock({ sentAt: noon, receivedAt: noon, date: null }).outcome).toBe('skipped')
  })
})
