import { expect, test } from 'vitest'
import { orderByHint } from './order-by-hint.ts'

test.each([
  'select faultid from faults order by faultid',
  'SELECT faultid FROM faults\nORDER\n  BY faultid',
  'select \'top\' as word, [top], "top" from faults /* top */ -- top\n order by 1',
])('tells that order by needs top: %s', (sql) => {
  expect(orderByHint(sql)).toContain('order by needs top')
})

test.each([
  'select top 10 faultid from faults order by faultid',
  'select faultid from faults order by faultid offset 0 rows',
  'select faultid from faults',
  "select 'order by' from faults -- order by",
])('says nothing of %s', (sql) => {
  expect(orderByHint(sql)).toBe('')
})
