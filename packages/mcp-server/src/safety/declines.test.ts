import { expect, test } from 'vitest'
import { Declines } from './declines.ts'

function declining(times: number, person?: string) {
  let now = 1_000_000
  const declines = new Declines(() => now)
  for (let count = 0; count < times; count += 1) declines.note('declined', person)
  const wait = (minutes: number) => {
    now += minutes * 60_000
  }
  return { declines, wait }
}

test('a person who declines five in a row is left alone for ten minutes', () => {
  expect(declining(4).declines.minutesLeft()).toBe(0)
  const { declines, wait } = declining(5)
  expect(declines.minutesLeft()).toBe(10)
  wait(9.5)
  expect(declines.minutesLeft()).toBe(1)
  wait(1)
  expect(declines.minutesLeft()).toBe(0)
  declines.note('declined')
  expect(declines.minutesLeft()).toBe(0)
})

test('whoever confirms one is asked on, and others are asked all the while', () => {
  const { declines } = declining(4, 'sam')
  declines.note('confirmed', 'sam')
  declines.note('declined', 'sam')
  expect(declines.minutesLeft('sam')).toBe(0)
  const other = declining(5, 'sam').declines
  expect([other.minutesLeft('sam'), other.minutesLeft('elena')]).toEqual([10, 0])
})
