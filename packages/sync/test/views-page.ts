import { type Dialect, postgresDialect, sqliteDialect } from '../src/stores/dialect.ts'
import { allViews } from '../src/views/all-views.ts'
import type { View } from '../src/views/view.ts'

/** The page about the views: what each shows, its columns and its SQL. */
export function viewsPage(): string {
  return [introduction, list(), ...allViews.map(section)].join('\n\n').concat('\n')
}

const introduction = `# Views of a mirror

Written from the definitions in \`src/views/definitions\`; the test beside \`views-page.ts\` keeps it so.

A run of \`sync\` makes these views at its end. A view that needs a table or a column which the mirror lacks waits for it, and the report says so; no view stops a run. When a version of this package changes a view, the next run replaces it. A view of yours with one of these names is left alone.

- Records with \`deleted_at\` are left out. Names of agents and statuses are there also when these are deleted.
- Dates and times are in UTC. In SQLite they are texts, and truth values are 0 and 1.
- What is "now" is the clock of the database.
- In Postgres, \`ALTER DEFAULT PRIVILEGES IN SCHEMA halo GRANT SELECT ON TABLES TO reader\` lets a user read also the views that come later. A view that has to be made anew because its columns change is dropped; views of your own that stand on it make it wait.`

function list(): string {
  return [
    '| view | |',
    '|---|---|',
    ...allViews.map(({ name, words }) => `| [\`${name}\`](#${name}) | ${words} |`),
  ].join('\n')
}

function section(view: View): string {
  const columns = Object.entries(view.columns).map(([column, words]) => `| \`${column}\` | ${words} |`)
  return [
    `## \`${view.name}\``,
    view.words,
    view.notes.map((note) => `- ${note}`).join('\n'),
    ['| column | |', '|---|---|', ...columns].join('\n'),
    `It needs the tables ${Object.keys(view.needs)
      .map((table) => `\`${table}\``)
      .join(', ')}.`,
    ...queries(view),
  ].join('\n\n')
}

/** The query once where both databases take the same. */
function queries(view: View): string[] {
  const queryOf = ({ expressions }: Dialect) => `\`\`\`sql\n${view.query(expressions)}\n\`\`\``
  const [sqlite, postgres] = [queryOf(sqliteDialect), queryOf(postgresDialect)]
  if (sqlite === postgres) return [`In both databases:`, sqlite]
  return ['In SQLite:', sqlite, 'In Postgres:', postgres]
}
