import type { ReservedSql, Row } from 'postgres'
import { lockSession } from '../locks/lock-session.ts'
import type { MirrorHolder, MirrorLock } from '../locks/mirror-lock.ts'
import type { Column, Table } from '../tables/table.ts'
import type { Value } from '../values/value.ts'
import { allViews } from '../views/all-views.ts'
import {
  columnsByTable,
  isOwnView,
  type MirrorContents,
  neededTables,
  planView,
  refusedByDatabase,
} from '../views/plan-view.ts'
import type { View, ViewState } from '../views/view.ts'
import { columnAddition, tableDefinition, valueQuery } from './definitions.ts'
import { postgresDialect, quoted } from './dialect.ts'
import { missingMigrations, versionTable } from './migrations.ts'
import { assertKey } from './mirror-key-error.ts'
import { postgresAddress } from './postgres-address.ts'
import { arrayLiteral } from './postgres-array.ts'
import { PostgresRows } from './postgres-rows.ts'
import { isDisconnected, openSession } from './postgres-session.ts'
import { inSavepoint, PostgresSessions, type Transaction } from './postgres-sessions.ts'
import { fittingRows, isTooWide } from './postgres-width.ts'
import {
  type Change,
  type EndedRun,
  endedRun,
  type Key,
  noState,
  type PassKind,
  type PassResult,
  type QueuedParent,
  type RowFilter,
  type Store,
  type TableState,
} from './store.ts'

/** Where a mirror in Postgres is. */
export interface PostgresStoreOptions {
  /** `postgres://user:password@host:port/database`; a parameter `schema` names the schema. */
  url: string
  /** Schema that holds the mirror: each tenant has its own. Default: that of the URL, or `halo`. */
  schema?: string | undefined
  /** Connections that it uses at most. Default 4. */
  connections?: number | undefined
}

/** The schema of the mirror. The type `regnamespace` would read its name as SQL, which knows no capitals without quotes. */
const ownSchema = '(SELECT oid FROM pg_namespace WHERE nspname = current_schema())'

/** How dates are read: as text like that of the rows that were written. */
const timestampFormat = 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'

/** A mirror in a schema of a Postgres database. It needs the package `postgres` beside this one. */
export class PostgresStore implements Store {
  readonly #url: string
  readonly #schema: string
  readonly #connections: number
  /** All columns of each table. */
  readonly #columns = new Map<string, Column[]>()
  /** Tables with their columns as the database has them: an earlier catalogue may have known other types. */
  readonly #tables = new Map<string, Table>()
  /** The last addition of columns. */
  #adding: Promise<void> = Promise.resolve()
  #sessions: PostgresSessions | undefined

  constructor({ url, schema, connections = 4 }: PostgresStoreOptions) {
    const address = postgresAddress(url, schema)
    this.#schema = address.schema
    this.#url = address.url
    this.#connections = connections
  }

  async open(): Promise<void> {
    this.#sessions = new PostgresSessions(this.#connections, () =>
      openSession(this.#url, { connection: this.#connection, fetch_types: false }),
    )
    await this.#transaction(async (transaction) => {
      await this.#lockDefinitions(transaction)
      // To make one takes a permission that many do not have, even where the schema is there.
      const [schema] = await transaction`SELECT 1 FROM pg_namespace WHERE nspname = ${this.#schema}`
      if (!schema) await transaction.unsafe(`CREATE SCHEMA ${quoted(this.#schema)}`)
      for (const statement of versionTable) await transaction.unsafe(statement)
      const [row] = await transaction`SELECT version FROM sync_schema`
      await migrate(transaction, missingMigrations(row?.version, postgresDialect))
    })
  }

  async lock({ process, host, since }: MirrorHolder): Promise<MirrorLock | undefined> {
    const name = `@halopsa/sync writes to ${this.#schema}`
    const session = await lockSession(this.#url, name, this.#connection)
    if (!session) return undefined
    const { lost } = session
    try {
      await session.run(
        (sql) => sql`WITH earlier AS (DELETE FROM sync_lock)
          INSERT INTO sync_lock (process, host, since) VALUES (${process}, ${host}, ${since})`,
      )
    } catch (error) {
      await session.end()
      throw error
    }
    const release = async () => {
      try {
        if (!lost.aborted) await session.run((sql) => sql`DELETE FROM sync_lock`)
      } catch {
        // The row is no lock. What broke the run is to be told, and not that its row stays.
      } finally {
        await session.end()
      }
    }
    return { lost, [Symbol.asyncDispose]: release }
  }

  async holder(): Promise<MirrorHolder | undefined> {
    const [row] = await this.#use((sql) => sql`SELECT process, host, since FROM sync_lock`)
    return row && { process: Number(row.process), host: row.host, since: row.since }
  }

  async tenant(): Promise<string | undefined> {
    const [row] = await this.#use((sql) => sql`SELECT host FROM sync_tenant`)
    return row?.host
  }

  async setTenant(host: string): Promise<void> {
    await this.#use(
      (sql) => sql`WITH earlier AS (DELETE FROM sync_tenant) INSERT INTO sync_tenant (host) VALUES (${host})`,
    )
  }

  async prepare(table: Table): Promise<Column[]> {
    await this.#transaction(async (transaction) => {
      for (const statement of tableDefinition(table, postgresDialect)) await transaction.unsafe(statement)
      assertKey(table, await keyOf(transaction, table.name))
    })
    await this.#addMissing(table.name, table.columns)
    const columns = await this.#use(
      (sql) => sql`SELECT column_name AS name, field, type FROM sync_columns WHERE table_name = ${table.name}`,
    )
    const known = columns.map(({ name, field, type }) => ({ name, field, type }) as Column)
    this.#columns.set(table.name, known)
    const byName = new Map(known.map((column) => [column.name, column]))
    this.#tables.set(table.name, {
      ...table,
      columns: table.columns.map((column) => byName.get(column.name) ?? column),
    })
    return known
  }

  async write(table: Table, change: Change): Promise<Key[]> {
    const { rows } = change
    if (rows) await this.#addMissing(table.name, rows.columns)
    try {
      return await this.#write(table, change)
    } catch (error) {
      if (!rows || !isTooWide(error)) throw error
      const columns = this.#columns.get(table.name) ?? table.columns
      return this.#write(table, { ...change, rows: fittingRows(rows, table.key.length, columns.length) })
    }
  }

  #write(table: Table, change: Change): Promise<Key[]> {
    const { pass, rows, seen = [], deleted = [], state, children = [], unsettledFrom, done, later } = change
    return this.#transaction(async (transaction) => {
      const records = new PostgresRows(transaction, this.#known(table), quoted(table.name))
      if (rows && rows.values.length > 0) {
        const all = this.#columns.get(table.name) ?? table.columns
        if (children.length > 0)
          await records.queueChanged(rows, { all, queue: 'sync_queue', children, pass, unsettledFrom })
        await records.put(rows, pass, all)
      }
      const unknown = await records.see(seen, pass)
      await records.delete(deleted, pass)
      for (const child of children) await queueKeys(transaction, child, deleted, pass)
      if (state) await saveState(transaction, table.name, state)
      if (done) await dequeue(transaction, table.name, done)
      if (later) await postpone(transaction, table.name, later)
      return unknown
    })
  }

  async state(table: string): Promise<TableState> {
    const [row] = await this.#use(
      (sql) => sql`SELECT cursor, checkpoint, to_char(changes_at, ${timestampFormat}) AS changes_at,
        to_char(ids_at, ${timestampFormat}) AS ids_at, to_char(full_at, ${timestampFormat}) AS full_at
        FROM sync_state WHERE table_name = ${table}`,
    )
    if (!row) return noState
    const { cursor, checkpoint, changes_at: changesAt, ids_at: idsAt, full_at: fullAt } = row
    return { cursor, checkpoint: JSON.parse(checkpoint ?? 'null'), changesAt, idsAt, fullAt }
  }

  async count(table: string, pass = 0): Promise<number> {
    const sql = `SELECT count(*) AS rows FROM ${quoted(table)} WHERE deleted_at IS NULL AND seen_in_pass >= ${pass}`
    const [row] = await this.#use((session) => session.unsafe(sql))
    return Number(row?.rows)
  }

  async hasValues(table: string, columns: readonly Column[]): Promise<boolean> {
    return (await this.#use((sql) => sql.unsafe(valueQuery(table, columns)))).length > 0
  }

  async unseen(table: Table, pass: number, limit: number, filter?: RowFilter): Promise<Key[]> {
    const { name, key, columns } = this.#known(table)
    const keyColumns = columns.slice(0, key.length)
    const filtered = columns.find((column) => column.name === filter?.column)
    // The value is cast, and not the column, which would take its index away.
    const also = filtered ? `AND ${quoted(filtered.name)} = $1::text::${postgresDialect.types[filtered.type]}` : ''
    const rows = await this.#use((sql) =>
      sql
        .unsafe(
          `SELECT ${keyColumns.map(keyText).join(', ')} FROM ${quoted(name)}
          WHERE deleted_at IS NULL AND seen_in_pass < ${pass} ${also} LIMIT ${limit}`,
          filter ? [String(filter.value)] : [],
        )
        .values(),
    )
    return rows.map((row) => keyColumns.map(({ type }, index) => keyValue(type, row[index])))
  }

  async lacking(table: Table, keys: readonly Key[]): Promise<Key[]> {
    return this.#use((sql) => new PostgresRows(sql, this.#known(table), quoted(table.name)).lacking(keys))
  }

  async queued(table: string, limit: number): Promise<QueuedParent[]> {
    const rows = await this.#use(
      (sql) => sql`SELECT parent, pass FROM sync_queue WHERE table_name = ${table}
        ORDER BY pass, parent LIMIT ${limit}`,
    )
    return rows.map(({ parent, pass }) => ({ parent, pass: Number(pass) }))
  }

  async queueAll({ name, key }: Table, children: string, pass: number): Promise<void> {
    await this.#use((sql) =>
      sql.unsafe(
        `INSERT INTO sync_queue (table_name, parent, pass)
        SELECT $1, ${quoted(key[0] as string)}::text, ${pass} FROM ${quoted(name)} WHERE deleted_at IS NULL
        ON CONFLICT (table_name, parent) DO UPDATE SET pass = excluded.pass`,
        [children],
      ),
    )
  }

  async startRun(table: string, pass: PassKind): Promise<number> {
    const [row] = await this.#use(
      (sql) => sql`INSERT INTO sync_runs (table_name, pass, started_at) VALUES (${table}, ${pass}, now()) RETURNING id`,
    )
    return Number(row?.id)
  }

  async endRun(id: number, result: PassResult): Promise<void> {
    const { outcome, reason, expected, fetched, stored, deleted, misfits, calls } = result
    await this.#use(
      (sql) => sql`UPDATE sync_runs SET ended_at = now(), outcome = ${outcome}, reason = ${reason},
        expected = ${expected}, fetched = ${fetched}, stored = ${stored}, deleted = ${deleted},
        misfits = ${JSON.stringify(misfits)}, calls = ${calls} WHERE id = ${id}`,
    )
  }

  async lastRun(table: string, passes: readonly PassKind[]): Promise<EndedRun | undefined> {
    const [row] = await this.#use(
      (sql) => sql`SELECT *, to_char(ended_at, ${timestampFormat}) AS ended_at FROM sync_runs
        WHERE table_name = ${table} AND pass = ANY (string_to_array(${passes.join()}, ',')) ORDER BY id DESC LIMIT 1`,
    )
    return endedRun(row)
  }

  async forgetRuns(before: string): Promise<void> {
    await this.#use((sql) => sql`DELETE FROM sync_runs WHERE started_at < ${before}`)
  }

  makeViews(views: readonly View[]): Promise<ViewState[]> {
    return this.#transaction(async (transaction) => {
      await this.#lockDefinitions(transaction)
      await analyzeNew(transaction, views)
      return makeViews(transaction, views)
    })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#sessions?.end()
    this.#sessions = undefined
  }

  get #connection() {
    return { search_path: quoted(this.#schema), timezone: 'UTC' }
  }

  async #use<Result>(work: (sql: ReservedSql) => Promise<Result>): Promise<Result> {
    return this.#open.use(work)
  }

  get #open(): PostgresSessions {
    if (!this.#sessions) throw new Error(`The mirror in the schema ${this.#schema} is not open`)
    return this.#sessions
  }

  #known(table: Table): Table {
    return this.#tables.get(table.name) ?? table
  }

  /** Two processes that define parts of the same schema at once would disturb each other. */
  async #lockDefinitions(transaction: Transaction): Promise<void> {
    await transaction`SELECT pg_advisory_xact_lock(hashtext(${`@halopsa/sync ${this.#schema}`}))`
  }

  /**
   * Adds columns that this store does not know of. One at a time, and before the transaction of their rows: others, on other
   * connections, may have rows for them already.
   */
  #addMissing(table: string, columns: readonly Column[]): Promise<void> {
    const isMissing = ({ name }: Column) => !this.#columns.get(table)?.some((known) => known.name === name)
    if (!columns.some(isMissing)) return Promise.resolve()
    const add = async () => {
      const missing = columns.filter(isMissing)
      if (missing.length === 0) return
      await this.#transaction((transaction) => addColumns(transaction, table, missing))
      this.#columns.set(table, [...(this.#columns.get(table) ?? []), ...missing])
    }
    const added = this.#adding.then(add)
    this.#adding = added.catch(() => {})
    return added
  }

  #transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.#open.transaction(work)
  }
}

/** Postgres changes no column that a view reads: views go before the statements and come back after. */
async function migrate(transaction: Transaction, statements: readonly string[]): Promise<void> {
  if (statements.length === 0) return
  const views = [...(await relationsOf(transaction))].filter(([, note]) => isOwnView(note))
  // One on which somebody has built another view stays, and so do the columns that it reads.
  for (const [name] of views) await attempt(transaction, [[`DROP VIEW ${quoted(name)}`]])
  for (const statement of statements) await transaction.unsafe(statement)
  if (views.length > 0) await makeViews(transaction, allViews)
}

async function makeViews(transaction: Transaction, views: readonly View[]): Promise<ViewState[]> {
  const rows = await transaction.unsafe(
    `SELECT table_name, column_name FROM sync_columns WHERE table_name IN (${neededTables(views)})`,
  )
  const contents: MirrorContents = { columns: columnsByTable(rows), relations: await relationsOf(transaction) }
  const states: ViewState[] = []
  for (const view of views) {
    const plan = planView(view, contents, postgresDialect)
    const waitsFor = 'waitsFor' in plan ? plan.waitsFor : await attempt(transaction, plan.ways)
    states.push({ name: view.name, waitsFor })
  }
  return states
}

/**
 * Lets Postgres count the rows of tables that it has never counted: until its own daemon does so, it takes them for almost
 * empty, and a view that joins them can take minutes instead of a second.
 */
async function analyzeNew(transaction: Transaction, views: readonly View[]): Promise<void> {
  const rows = await transaction.unsafe(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = ${ownSchema} AND relkind = 'r'
      AND reltuples < 0 AND relname IN (${neededTables(views)})`,
  )
  for (const { name } of rows) await transaction.unsafe(`ANALYZE ${quoted(name)}`)
}

/** Runs the statements of the first way that works. Resolves to why none does. */
async function attempt(transaction: Transaction, ways: readonly (readonly string[])[]): Promise<string | null> {
  let reason: string | null = null
  for (const statements of ways) {
    try {
      await inSavepoint(transaction, async () => {
        for (const statement of statements) await transaction.unsafe(statement)
      })
      return null
    } catch (error) {
      if (isDisconnected(error)) throw error
      reason = refusedByDatabase(error)
    }
  }
  return reason
}

/** Columns of the primary key of a table, in their order. */
function keyOf(transaction: Transaction, table: string): Promise<Row[]> {
  return transaction.unsafe(
    `SELECT attname AS name FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY (indkey)
      WHERE indisprimary AND indrelid = (SELECT oid FROM pg_class WHERE relnamespace = ${ownSchema} AND relname = $1)
      ORDER BY array_position(indkey::int2[], attnum)`,
    [table],
  )
}

/** What is in the schema by its name, with the note on it. */
async function relationsOf(transaction: Transaction): Promise<Map<string, string>> {
  const rows = await transaction.unsafe(
    `SELECT relname AS name, coalesce(obj_description(oid, 'pg_class'), '') AS note FROM pg_class
      WHERE relnamespace = ${ownSchema}`,
  )
  return new Map(rows.map(({ name, note }) => [name, note]))
}

async function addColumns(transaction: Transaction, table: string, columns: readonly Column[]): Promise<void> {
  for (const column of columns) await transaction.unsafe(columnAddition(table, column, postgresDialect))
  const rows = columns.map(({ name, field, type }) => [name, field, type])
  await transaction.unsafe(
    `INSERT INTO sync_columns (table_name, column_name, field, type)
      SELECT $4, * FROM unnest($1::text::text[], $2::text::text[], $3::text::text[]) ON CONFLICT DO NOTHING`,
    [...[0, 1, 2].map((index) => arrayLiteral(rows, index, 'text')), table],
  )
}

async function queueKeys(
  transaction: Transaction,
  table: string,
  parents: readonly Key[],
  pass: number,
): Promise<void> {
  if (parents.length === 0) return
  await transaction.unsafe(
    `INSERT INTO sync_queue (table_name, parent, pass) SELECT $2, *, ${pass} FROM unnest($1::text::text[])
      ON CONFLICT (table_name, parent) DO UPDATE SET pass = excluded.pass`,
    [arrayLiteral(parents, 0, 'text'), table],
  )
}

async function dequeue(transaction: Transaction, table: string, { parent, pass }: QueuedParent): Promise<void> {
  await transaction`DELETE FROM sync_queue WHERE table_name = ${table} AND parent = ${parent} AND pass = ${pass}`
}

async function postpone(
  transaction: Transaction,
  table: string,
  { queued, place }: NonNullable<Change['later']>,
): Promise<void> {
  const { parent, pass } = queued
  await transaction`UPDATE sync_queue SET pass = ${place}
    WHERE table_name = ${table} AND parent = ${parent} AND pass = ${pass}`
}

async function saveState(transaction: Transaction, table: string, state: TableState): Promise<void> {
  const { cursor, checkpoint, changesAt, idsAt, fullAt } = state
  const text = checkpoint && JSON.stringify(checkpoint)
  await transaction`INSERT INTO sync_state (table_name, cursor, checkpoint, changes_at, ids_at, full_at)
    VALUES (${table}, ${cursor}, ${text}, ${changesAt}, ${idsAt}, ${fullAt})
    ON CONFLICT (table_name) DO UPDATE SET cursor = excluded.cursor, checkpoint = excluded.checkpoint,
      changes_at = excluded.changes_at, ids_at = excluded.ids_at, full_at = excluded.full_at`
}

function keyText({ name, type }: Column): string {
  return type === 'timestamp' ? `to_char(${quoted(name)}, '${timestampFormat}')` : `${quoted(name)}::text`
}

function keyValue(type: Column['type'], text: string): Value {
  const number = Number(text)
  const isNumber = type === 'number' || (type === 'integer' && Number.isSafeInteger(number))
  if (isNumber) return number
  return type === 'boolean' ? text === 'true' : text
}
