import { expect, test } from 'vitest'
import { progressLine } from './progress-line.ts'

const state = { label: 'Tickets', done: 300, total: undefined, unit: 'records', elapsed: 2_000 } as const

test.each([
  ['without a total there are the number and the rate', state, 'Tickets 300, 150/s'],
  [
    'with a total there are a bar and the time left',
    { ...state, total: 1_200 },
    'Tickets █████░░░░░░░░░░░░░░░ 25% 300 of 1,200, 150/s, 6 s left',
  ],
  [
    'bytes have their units',
    { ...state, label: 'a.pdf', unit: 'bytes', done: 3_100_000, total: 400_000_000 } as const,
    'a.pdf ░░░░░░░░░░░░░░░░░░░░ 0% 3.1 MB of 400.0 MB, 1.6 MB/s, 5 min left',
  ],
  [
    'hours are told',
    { ...state, total: 1_000_000 },
    'Tickets ░░░░░░░░░░░░░░░░░░░░ 0% 300 of 1,000,000, 150/s, 1 h 52 min left',
  ],
  ['more than the total is all of it', { ...state, total: 200 }, 'Tickets ████████████████████ 100% 300 of 200, 150/s'],
  [
    'nothing is foretold before anything is done',
    { ...state, done: 0, total: 10 },
    'Tickets ░░░░░░░░░░░░░░░░░░░░ 0% 0 of 10, 0/s',
  ],
])('%s', (_, line, expected) => {
  expect(progressLine(line, 120)).toBe(expected)
})

test('a narrow line keeps the numbers', () => {
  const line = progressLine({ ...state, label: 'a-long-name-of-a-file.pdf', total: 1_200 }, 60)
  expect(line).toBe('a-lon █████░░░░░░░░░░░░░░░ 25% 300 of 1,200, 150/s, 6 s left')
  expect(progressLine({ ...state, total: 1_200 }, 10)).toHaveLength(10)
})
