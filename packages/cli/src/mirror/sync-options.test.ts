import type { Progress } from '@halopsa/sync'
import { expect, test, vi } from 'vitest'
import { atTerminal } from '../output/test-terminal.ts'
import { progressOf, recordsOf } from './sync-options.ts'

const pass = (table: string, rows: number, more: Partial<Progress> = {}): Progress => ({
  table,
  pass: 'full',
  rows,
  expected: undefined,
  rate: 1,
  secondsLeft: undefined,
  calls: 1,
  ...more,
})
const result = { outcome: 'complete' } as Progress['result']

test.each<[string, Progress[], [number, number | undefined]]>([
  ['lists that say nothing have no total', [pass('actions', 30), pass('client', 5)], [35, undefined]],
  ['a list that is being read has what is left of it', [pass('tickets', 30, { expected: 90 })], [30, 90]],
  ['others count as they are', [pass('tickets', 30, { expected: 90 }), pass('actions', 5)], [35, 95]],
  ['a list that has ended has nothing left', [pass('tickets', 30, { expected: 90, result })], [30, undefined]],
  ['a list that has more than it said has nothing left', [pass('tickets', 95, { expected: 90 })], [95, undefined]],
])('progress of a mirror: %s', (_, passes, records) => {
  expect(recordsOf(passes)).toEqual(records)
})

test('each round of a watch draws a line of its own', async () => {
  vi.useFakeTimers()
  const { streams, written } = atTerminal()
  const { listen, end } = progressOf({ globals: {}, streams })
  for (const rows of [10, 20]) {
    listen(pass('tickets', rows))
    vi.advanceTimersByTime(2_000)
    end()
  }
  vi.useRealTimers()
  const { errors } = await written()
  expect(errors).toContain('Records 10, ')
  expect(errors).toContain('Records 20, ')
})
