import { createHash } from 'node:crypto'
import { type Dialect, quoted } from '../stores/dialect.ts'
import type { View } from './view.ts'

/** What a mirror has, as far as views need to know. */
export interface MirrorContents {
  /** Names of the columns of each table. */
  columns: ReadonlyMap<string, ReadonlySet<string>>
  /** What bears the name of a view: the note on it, or the text that made it, in which the note is. */
  relations: ReadonlyMap<string, string>
}

/** What a view waits for; or the ways to make it, of which the first that the database takes is enough. */
export type ViewPlan = { waitsFor: string } | { ways: readonly (readonly string[])[] }

/** Tells views of this package from those that somebody else has made. */
const mark = '@halopsa/sync view'

/** Plans what makes a view, or puts it in place of the one of an earlier version of this package. */
export function planView(view: View, { columns, relations }: MirrorContents, dialect: Dialect): ViewPlan {
  const lacking = lackingOf(view, columns)
  if (lacking !== undefined) return { waitsFor: lacking }
  const query = view.query(dialect.expressions)
  const note = `${view.words} (${mark} ${createHash('sha256').update(query).digest('hex').slice(0, 12)})`
  const existing = relations.get(view.name)
  if (existing?.includes(note)) return { ways: [[]] }
  if (existing !== undefined && !isOwnView(existing)) {
    return { waitsFor: `the name ${view.name}, which something has that this package has not made` }
  }
  return { ways: waysToMake(view.name, note, `/* ${note} */\n${query}`, dialect) }
}

/** A view that is replaced keeps who may read it and what others have built on it, but has to have the same columns. */
function waysToMake(view: string, note: string, text: string, { replaceView, noteOnView }: Dialect): string[][] {
  const name = quoted(view)
  const anew = [`DROP VIEW IF EXISTS ${name}`, `CREATE VIEW ${name} AS ${text}`, ...noteOnView(view, note)]
  if (replaceView === undefined) return [anew]
  return [[`${replaceView} ${name} AS ${text}`, ...noteOnView(view, note)], anew]
}

/** Whether a note, or a text with one, is of a view of this package. */
export function isOwnView(note: string): boolean {
  return note.includes(`(${mark} `)
}

function lackingOf({ needs }: View, columns: MirrorContents['columns']): string | undefined {
  const tables = Object.keys(needs).filter((table) => !columns.has(table))
  const lacking = Object.entries(needs).flatMap(([table, names]) =>
    names.filter((name) => columns.get(table)?.has(name) === false).map((name) => `${table}.${name}`),
  )
  const parts = [named('table', tables), named('column', lacking)].filter((part) => part !== '')
  return parts.length > 0 ? parts.join(' and ') : undefined
}

function named(what: string, names: readonly string[]): string {
  if (names.length === 0) return ''
  return `the ${what}${names.length > 1 ? 's' : ''} ${names.join(', ')}`
}

/** Those of the views that tables with these columns can have: nothing of what they need is missing. */
export function viewsOver(views: readonly View[], columns: MirrorContents['columns']): View[] {
  return views.filter((view) => lackingOf(view, columns) === undefined)
}

/** What a view waits for where the database refuses the statements. */
export function refusedByDatabase(error: unknown): string {
  return `the database, which refuses it: ${Object(error).message}`
}

/** Names of the tables that views need, as a list of SQL. */
export function neededTables(views: readonly View[]): string {
  const tables = new Set(views.flatMap(({ needs }) => Object.keys(needs)))
  return [...tables].map((table) => `'${table}'`).join(', ')
}

/** The columns of tables, from rows that name a table and a column. */
export function columnsByTable(rows: Iterable<Record<string, unknown>>): MirrorContents['columns'] {
  const columns = new Map<string, Set<string>>()
  for (const { table_name: table, column_name: column } of rows) {
    const known = columns.get(String(table)) ?? new Set()
    columns.set(String(table), known.add(String(column)))
  }
  return columns
}
