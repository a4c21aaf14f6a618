import { expect, test } from 'vitest'
import { failures, resultsTable } from './results-table.ts'

const reports = [
  { runtime: 'Node 24.21.0', outcomes: [{ feature: 'token' }, { feature: 'list' }] },
  { runtime: 'Bun 1.4.5', outcomes: [{ feature: 'token' }, { feature: 'list', error: '9 instead of 10' }] },
]

test('has a row for each runtime and a column for each feature', () => {
  expect(resultsTable(reports)).toBe(`| Runtime | token | list |
| --- | :---: | :---: |
| Node 24.21.0 | ✅ | ✅ |
| Bun 1.4.5 | ✅ | ❌ |`)
})

test('says what went wrong where', () => {
  expect(failures(reports)).toEqual(['Bun 1.4.5, list: 9 instead of 10'])
})
