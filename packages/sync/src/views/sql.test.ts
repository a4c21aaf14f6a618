import { expect, test } from 'vitest'
import { sql } from './sql.ts'

test('SQL begins at the left margin, and a value of several lines keeps its indentation', () => {
  const inner = sql`
    SELECT 1
      FROM inner_table`
  const outer = sql`
        WITH part AS (
          ${inner}
        )
        SELECT ${2} FROM part`
  expect(outer).toBe('WITH part AS (\n  SELECT 1\n    FROM inner_table\n)\nSELECT 2 FROM part')
})
