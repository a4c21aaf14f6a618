import { UsageError } from '@halopsa/command'
import { expect, test } from 'vitest'
import { checkData } from './check-data.ts'

const update = { command: 'tickets update', takesRecords: true, id: 1000 }

test('takes records, and the id of the record that an update names', () => {
  for (const data of [undefined, { summary: 'x' }, [{ summary: 'x' }], { id: 1000 }, { id: '1000' }]) {
    expect(() => checkData({ ...update, data })).not.toThrow()
  }
  expect(() => checkData({ command: 'x', takesRecords: false, data: [1, 2] })).not.toThrow()
})

test.each([
  [{ data: null }, '--data takes records, not null'],
  [{ data: [{ summary: 'x' }, 'text'] }, '--data takes records, not "text"'],
  [{ data: [[{ summary: 'x' }]] }, '--data takes records, not [{"summary":"x"}]'],
  [{ data: [] }, '--data has no record'],
  [{ data: { id: 5 } }, 'tickets update changes 1000, and the fields name 5'],
  [{ data: undefined, setId: 7 }, 'tickets update changes 1000, and the fields name 7'],
  [{ data: [{}, {}] }, 'tickets update changes one record, and --data has 2'],
])('refuses %j', (data, message) => {
  expect(() => checkData({ ...update, ...data })).toThrow(new UsageError(message, { command: 'tickets update' }))
})
