import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openCatalog } from '@halopsa/catalog'
import { expect, test } from 'vitest'
import { tablesOf } from '../src/tables/tables-of.ts'
import { postgresExpressions, sqliteExpressions } from '../src/views/expressions.ts'
import type { View } from '../src/views/view.ts'
import { views } from '../src/views/views.ts'

const introduction = `<!-- Generated from src/views by \`vitest -u\`. Do not edit. -->

# Views of a mirror

Each run of \`sync\` ends with these views. One that needs a table or a column that the mirror does not have waits until it does, and the report says so. Rows that are marked as deleted are left out; days and weeks are those of UTC; ages and deadlines are told from the time of the query on.
`

/** What a page says of a view. */
function section({ name, words, columns, query }: View): string {
  const rows = Object.entries(columns).map(([column, holds]) => `| \`${column}\` | ${holds} |`)
  const [sqlite, postgres] = [query(sqliteExpressions), query(postgresExpressions)]
  const code = (label: string, sql: string) => `${label}:\n\n\`\`\`sql\n${sql}\n\`\`\``
  const queries =
    sqlite === postgres ? [code('Its query', sqlite)] : [code('In SQLite', sqlite), code('In Postgres', postgres)]
  return [`## ${name}`, words, ['| column | |', '|---|---|', ...rows].join('\n'), ...queries].join('\n\n')
}

test('the page of the views is what they are made of', async () => {
  const page = [introduction, ...views.map(section)].join('\n')
  await expect(`${page}\n`).toMatchFileSnapshot(join(import.meta.dirname, '../docs/views.md'))
})

test('the README names every view, and none has the name of a table', async () => {
  const readme = await readFile(join(import.meta.dirname, '../README.md'), 'utf8')
  const tables = tablesOf(openCatalog()).tables.map(({ name }) => name)
  for (const { name } of views) {
    expect(readme).toContain(`\`${name}\``)
    expect(tables).not.toContain(name)
  }
})
