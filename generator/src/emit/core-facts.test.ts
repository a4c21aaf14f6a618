import { expect, test } from 'vitest'
import { customFieldTypes } from '../../spec/statuses.ts'
import { emitCoreFacts } from './core-facts.ts'

test('core gets the cap of a page, the days that are no date and the kinds of custom field', () => {
  const text = emitCoreFacts()
  expect(text).toContain('export const pageCap = 100\n')
  expect(text).toContain('export const pageCaps: readonly number[] = [100, 50]\n')
  expect(text).toContain("= ['0001-01-01', '1899-12-30', '1900-01-01', '1901-01-01']\n")
  for (const [type, { value }] of Object.entries(customFieldTypes))
    expect(text).toContain(`  ${type}: '${value.value}',`)
})
