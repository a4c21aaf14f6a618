import { constants, type DatabaseSync, type SQLOutputValue } from 'node:sqlite'
import type { ReservedSql, RowList } from 'postgres'
import { quoted } from './stores/dialect.ts'
import { readSqlite } from './stores/open-sqlite.ts'
import { isPostgres, postgresAddress } from './stores/postgres-address.ts'
import { openSession } from './stores/postgres-session.ts'
import { asValue } from './stores/sqlite-rows.ts'

type Row = Record<string, unknown>

/** How a query that somebody else wrote is kept within bounds. */
export interface QueryOptions {
  /**
   * Whether a column is not to be seen. In place of tables the query gets views without such columns, so that neither `*`
   * nor another name for a column brings them. Who names the table with its schema (`main`, or that of Postgres) gets past
   * the views, except in SQLite from Node 24.10 on. A query in Postgres that reads a table of another schema is refused.
   */
  hides?(column: string): boolean
  /** Milliseconds after which Postgres ends the query. SQLite runs in this process, which has to be ended itself. */
  timeLimit?: number
}

/**
 * Runs a query over a mirror. The connection only reads: a statement that would change something fails.
 *
 * @param address File of SQLite, or URL of Postgres, as of `sync`.
 * @param sql one statement.
 * @returns the rows one by one: a large result is not in memory at once. The second column with the name `a` is `a_2`.
 * @throws what the database says of the query, or of a file that is not there. SyntaxError for a second statement.
 * MirrorChangedError where the folder of the file cannot be written, and a run wrote to the file in between.
 */
export async function* queryMirror(
  address: string,
  sql: string,
  options: QueryOptions = {},
): AsyncGenerator<Row, void, undefined> {
  if (isPostgres(address)) yield* queryPostgres(address, sql, options)
  else yield* querySqlite(address, sql, options)
}

function* querySqlite(file: string, sql: string, { hides }: QueryOptions): Generator<Row, void, undefined> {
  const { database, assertUnchanged } = readSqlite(file)
  try {
    if (hides) {
      const columns = database
        .prepare(
          "SELECT t.name AS name, c.name AS column FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table'",
        )
        .all()
      for (const view of viewsOf(columns, { sql, schema: 'main', hides })) database.exec(view)
      restrict(database, hides)
    }
    const statement = database.prepare(sql)
    assertOneStatement(sql, statement.sourceSQL)
    // Node gives up at a whole number that JavaScript cannot hold, and random() and sums have such.
    statement.setReadBigInts(true)
    // Node has these two from 22.16 on. Before it, a column takes the place of an earlier one that has its name.
    const columns = statement.columns?.().map(({ name }) => name)
    if (!columns) for (const row of statement.iterate()) yield withNumbers(row)
    else {
      const names = uniqueNames(columns)
      statement.setReturnArrays(true)
      const rows = statement.iterate() as unknown as Iterable<SQLOutputValue[]>
      for (const row of rows) yield named(names, row.map(asValue))
    }
  } finally {
    database.close()
    // Also where the reader stops earlier, and in place of an error that comes of the two states.
    assertUnchanged()
  }
}

/** A row whose whole numbers are numbers. Those that would be rounded are text, as from Postgres. */
function withNumbers(row: Row): Row {
  const values = Object.entries(row).map(([column, value]) => [column, asValue(value as SQLOutputValue)])
  return Object.fromEntries(values)
}

/** Refuses what comes behind the statement that the database has read: it would not run, and nobody would be told. */
function assertOneStatement(sql: string, read: string): void {
  const rest = sql.slice(read.length)
  if (/^(?:[\s;]|--[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$))*$/.test(rest)) return
  throw new SyntaxError(`A query is one statement. Behind the first one there is: ${rest.trim().slice(0, 80)}`)
}

/** Names of columns, of which the second with the same name gets a number behind it: `a`, `a_2`. */
function uniqueNames(columns: readonly string[]): string[] {
  const taken = new Set(columns)
  const seen = new Set<string>()
  return columns.map((column) => {
    let name = column
    for (let number = 2; seen.has(name) || (name !== column && taken.has(name)); number++) name = `${column}_${number}`
    seen.add(name)
    return name
  })
}

function named(names: readonly string[], values: readonly unknown[]): Row {
  return Object.fromEntries(names.map((name, index) => [name, values[index]]))
}

/** Permits to read what is not hidden, and nothing else: a connection that only reads still writes with VACUUM INTO. */
function restrict(database: DatabaseSync, hides: (column: string) => boolean): void {
  const { SQLITE_DENY, SQLITE_FUNCTION, SQLITE_OK, SQLITE_READ, SQLITE_RECURSIVE, SQLITE_SELECT } = constants
  const permitted = new Set([SQLITE_FUNCTION, SQLITE_READ, SQLITE_RECURSIVE, SQLITE_SELECT])
  // Node has this from 24.10 on.
  database.setAuthorizer?.((action, _table, column, schema) => {
    const isHidden = action === SQLITE_READ && schema === 'main' && column !== null && hides(column)
    return permitted.has(action) && !isHidden ? SQLITE_OK : SQLITE_DENY
  })
}

/** Rows to fetch at a time. */
const batch = 500

/**
 * Reads moments, which are all in UTC here. The driver leaves them to `new Date`, which makes 2002 of the year 0001. One that
 * no `Date` holds, such as infinity, stays as it is written.
 */
const moments = {
  to: 1184,
  from: [1114, 1184],
  serialize: (date: unknown) => (date instanceof Date ? date.toISOString() : String(date)),
  parse(text: string): Date | string {
    const [, day, time] = /^(\d{4}-\d\d-\d\d) ([\d:.]+)(?:\+00)?$/.exec(text) ?? []
    return day === undefined ? text : new Date(`${day}T${time}Z`)
  },
}

/** A day is no moment: it stays `2026-07-01`, as SQLite has it. */
const days = { to: 1082, from: [1082], serialize: String, parse: (text: string) => text }

/** Ends a query whose client has gone. Before version 14 Postgres cannot, and the time limit alone ends it. */
const endWithConnection = `
  SELECT set_config(name, '1000', false) FROM pg_settings WHERE name = 'client_connection_check_interval'`

async function* queryPostgres(
  address: string,
  query: string,
  { hides, timeLimit }: QueryOptions,
): AsyncGenerator<Row, void, undefined> {
  const { url, schema } = postgresAddress(address)
  const session = await openSession(url, {
    types: { moments, days },
    connection: {
      default_transaction_read_only: true,
      search_path: quoted(schema),
      timezone: 'UTC',
      standard_conforming_strings: true,
      ...(timeLimit !== undefined && { statement_timeout: timeLimit }),
    },
    reason: 'Postgres has closed the connection before all rows had come',
  })
  try {
    if (timeLimit !== undefined) await session.run((sql) => sql.unsafe(endWithConnection))
    if (hides) await session.run((sql) => hideColumns(sql, query, schema, hides))
    // The default of a session can be changed by a query. A transaction that has read something cannot be.
    await session.run((sql) => sql.unsafe('BEGIN READ ONLY; SELECT 1'))
    const batches = await session.run(async (sql) => sql.unsafe(query).values().cursor(batch))
    let names: string[] | undefined
    for await (const rows of batches) {
      // The driver tells them with the first rows alone.
      names ??= uniqueNames((rows as unknown as RowList<Row[]>).columns.map(({ name }) => name))
      for (const row of rows) yield named(names, row)
    }
    // The driver ends the rows without an error when the connection closes. This fails then.
    await session.run((sql) => sql`COMMIT`)
  } finally {
    await session.end()
  }
}

async function hideColumns(
  sql: ReservedSql,
  query: string,
  schema: string,
  hides: (column: string) => boolean,
): Promise<void> {
  const columns = await sql`
    SELECT table_name AS name, column_name AS column FROM information_schema.columns WHERE table_schema = ${schema}`
  const views = viewsOf(columns, { sql: query, schema, hides })
  if (views.length > 0) await sql.unsafe(`BEGIN READ WRITE; ${views.join(';')}; COMMIT`)
  // A plan names each table that is read, however the query names it. Prepared, it is one statement.
  const plan = await sql.unsafe(`EXPLAIN (VERBOSE, FORMAT JSON) ${query}`, [], { prepare: true })
  assertOwnTables(plan, schema)
}

/** Refuses a plan that reads a table of another schema. */
function assertOwnTables(plan: readonly Row[], schema: string): void {
  if (plan.length === 0) throw new Error('The database made no plan of the query')
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { 'Relation Name': table, Schema: place } = node as Row
    if (table !== undefined && place !== schema) throw new Error(`${place}.${table} is no table of the mirror`)
    for (const member of Object.values(node)) visit(member)
  }
  visit(plan)
}

/** Statements that make the views for the tables that a query may name. They last as long as its connection. */
function viewsOf(
  columns: readonly Row[],
  { sql, schema, hides }: { sql: string; schema: string; hides(column: string): boolean },
): string[] {
  const text = sql.toLowerCase()
  // In such a name, a sign can be written by its number.
  const isReadable = !text.includes('u&')
  const tables = new Map<string, string[]>()
  for (const { name, column } of columns) {
    if (isReadable && !text.includes(String(name).toLowerCase())) continue
    const seen = tables.get(String(name)) ?? []
    if (!hides(String(column))) seen.push(quoted(String(column)))
    tables.set(String(name), seen)
  }
  return [...tables].map(([name, seen]) => {
    const list = seen.join(', ') || 'NULL AS nothing'
    return `CREATE TEMPORARY VIEW ${quoted(name)} AS SELECT ${list} FROM ${quoted(schema)}.${quoted(name)}`
  })
}
