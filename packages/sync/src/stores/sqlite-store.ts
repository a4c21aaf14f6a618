import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { lockFile } from '../locks/lock-file.ts'
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
import { quoted, sqliteDialect } from './dialect.ts'
import { missingMigrations, versionTable } from './migrations.ts'
import { assertKey } from './mirror-key-error.ts'
import { openSqlite } from './open-sqlite.ts'
import { asValue, SqliteRows } from './sqlite-rows.ts'
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

/** With a write-ahead log, readers do not wait, and a loss of power undoes at most whole transactions at the end. */
const settings = ['journal_mode = WAL', 'synchronous = NORMAL']

/** A mirror in a file of SQLite. Other programs can read it while it is written. */
export class SqliteStore implements Store {
  readonly #file: string
  readonly #statements = new Map<string, StatementSync>()
  /** All columns of each table. */
  readonly #columns = new Map<string, readonly Column[]>()
  #database: DatabaseSync | undefined

  /** @param file path of the database; `:memory:` keeps it in memory. */
  constructor(file: string) {
    this.#file = file
  }

  async open(): Promise<void> {
    this.#database = openSqlite(this.#file)
    for (const setting of settings) this.#open.exec(`PRAGMA ${setting}`)
    this.#transaction(() => {
      for (const statement of versionTable) this.#open.exec(statement)
      const version = Number(this.#all('SELECT version FROM sync_schema')[0]?.version)
      this.#migrate(missingMigrations(version, sqliteDialect))
    })
  }

  async lock({ process, host, since }: MirrorHolder): Promise<MirrorLock | undefined> {
    // The path of the file, whatever links lead to it. There is none of a database in memory, which is nobody else's.
    const path = this.#all("SELECT file FROM pragma_database_list WHERE name = 'main'")[0]?.file
    const lock = path ? lockFile(`${path}-lock`) : new DatabaseSync(':memory:')
    if (!lock) return undefined
    try {
      this.#transaction(() => {
        this.#open.exec('DELETE FROM sync_lock')
        this.#statement('INSERT INTO sync_lock (process, host, since) VALUES (?, ?, ?)').run(process, host, since)
      })
    } catch (error) {
      lock.close()
      throw error
    }
    const release = async () => {
      try {
        this.#open.exec('DELETE FROM sync_lock')
      } catch {
        // The row is no lock. What broke the run is to be told, and not that its row stays.
      } finally {
        lock.close()
      }
    }
    return { lost: new AbortController().signal, [Symbol.asyncDispose]: release }
  }

  async holder(): Promise<MirrorHolder | undefined> {
    const [row] = this.#all('SELECT process, host, since FROM sync_lock')
    return row && ({ ...row } as unknown as MirrorHolder)
  }

  async tenant(): Promise<string | undefined> {
    return this.#all('SELECT host FROM sync_tenant')[0]?.host as string | undefined
  }

  async setTenant(host: string): Promise<void> {
    this.#transaction(() => {
      this.#open.exec('DELETE FROM sync_tenant')
      this.#statement('INSERT INTO sync_tenant (host) VALUES (?)').run(host)
    })
  }

  async prepare(table: Table): Promise<Column[]> {
    return this.#transaction(() => {
      for (const statement of tableDefinition(table, sqliteDialect)) this.#open.exec(statement)
      assertKey(table, this.#all('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk', table.name))
      this.#columns.set(table.name, [])
      this.#addMissing(table.name, table.columns)
      const rows = this.#all('SELECT column_name, field, type FROM sync_columns WHERE table_name = ?', table.name)
      const columns = rows.map(({ column_name: name, field, type }) => ({ name, field, type }) as Column)
      this.#columns.set(table.name, columns)
      return columns
    })
  }

  async write(table: Table, change: Change): Promise<Key[]> {
    const { pass, rows, seen = [], deleted = [], state, children = [], unsettledFrom, done, later } = change
    const records = new SqliteRows(table, (sql) => this.#statement(sql))
    return this.#transaction(() => {
      const now = new Date().toISOString()
      if (rows) this.#addMissing(table.name, rows.columns)
      const all = this.#columns.get(table.name) ?? table.columns
      const changed = rows && children.length > 0 ? records.changed(rows, all, unsettledFrom) : []
      if (rows) records.put(rows, pass, now)
      const unknown = records.see(seen, pass)
      records.delete(deleted, pass, now)
      for (const child of children) this.#queue(child, [...changed, ...deleted], pass)
      if (state) this.#saveState(table.name, state)
      if (done) this.#dequeue(table.name, done)
      if (later) this.#postpone(table.name, later)
      return unknown
    })
  }

  async state(table: string): Promise<TableState> {
    const [row] = this.#all('SELECT * FROM sync_state WHERE table_name = ?', table)
    if (!row) return noState
    const { cursor, checkpoint, changes_at: changesAt, ids_at: idsAt, full_at: fullAt } = row as Record<string, string>
    return { cursor, checkpoint: JSON.parse(checkpoint ?? 'null'), changesAt, idsAt, fullAt } as TableState
  }

  async count(table: string, pass = 0): Promise<number> {
    const sql = `SELECT count(*) AS rows FROM ${quoted(table)} WHERE deleted_at IS NULL AND seen_in_pass >= ?`
    return Number(this.#all(sql, pass)[0]?.rows)
  }

  async hasValues(table: string, columns: readonly Column[]): Promise<boolean> {
    return this.#all(valueQuery(table, columns)).length > 0
  }

  async unseen({ name, key }: Table, pass: number, limit: number, filter?: RowFilter): Promise<Key[]> {
    const also = filter ? `AND ${quoted(filter.column)} = ?` : ''
    const sql = `SELECT ${key.map(quoted).join(', ')} FROM ${quoted(name)}
      WHERE deleted_at IS NULL AND seen_in_pass < ? ${also} LIMIT ?`
    const select = this.#statement(sql)
    select.setReadBigInts(true)
    const rows = select.all(...([pass, ...(filter ? [filter.value] : []), limit] as (string | number)[]))
    return rows.map((row) => key.map((column) => asValue(row[column])))
  }

  async lacking(table: Table, keys: readonly Key[]): Promise<Key[]> {
    return new SqliteRows(table, (sql) => this.#statement(sql)).lacking(keys)
  }

  async queued(table: string, limit: number): Promise<QueuedParent[]> {
    const sql = 'SELECT parent, pass FROM sync_queue WHERE table_name = ? ORDER BY pass, parent LIMIT ?'
    return this.#all(sql, table, limit).map(({ parent, pass }) => ({ parent: String(parent), pass: Number(pass) }))
  }

  async queueAll({ name, key }: Table, children: string, pass: number): Promise<void> {
    const parent = quoted(key[0] as string)
    const sql = `INSERT INTO sync_queue (table_name, parent, pass) SELECT ?, ${parent}, ? FROM ${quoted(name)}
      WHERE deleted_at IS NULL ON CONFLICT DO UPDATE SET pass = excluded.pass`
    this.#statement(sql).run(children, pass)
  }

  async startRun(table: string, pass: PassKind): Promise<number> {
    const sql = 'INSERT INTO sync_runs (table_name, pass, started_at) VALUES (?, ?, ?)'
    return Number(this.#statement(sql).run(table, pass, new Date().toISOString()).lastInsertRowid)
  }

  async endRun(id: number, result: PassResult): Promise<void> {
    const sql = `UPDATE sync_runs SET ended_at = ?, outcome = ?, reason = ?, expected = ?, fetched = ?, stored = ?,
      deleted = ?, misfits = ?, calls = ? WHERE id = ?`
    const { outcome, reason, expected, fetched, stored, deleted, misfits, calls } = result
    const values = [outcome, reason, expected, fetched, stored, deleted, JSON.stringify(misfits), calls]
    this.#statement(sql).run(new Date().toISOString(), ...values, id)
  }

  async lastRun(table: string, passes: readonly PassKind[]): Promise<EndedRun | undefined> {
    const sql = `SELECT * FROM sync_runs WHERE table_name = ? AND pass IN (SELECT value FROM json_each(?))
      ORDER BY id DESC LIMIT 1`
    return endedRun(this.#all(sql, table, JSON.stringify(passes))[0])
  }

  async forgetRuns(before: string): Promise<void> {
    this.#statement('DELETE FROM sync_runs WHERE started_at < ?').run(before)
  }

  async makeViews(views: readonly View[]): Promise<ViewState[]> {
    return this.#transaction(() => this.#makeViews(views))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#statements.clear()
    this.#database?.close()
    this.#database = undefined
  }

  get #open(): DatabaseSync {
    if (!this.#database) throw new Error(`The mirror ${this.#file} is not open`)
    return this.#database
  }

  /** A table that views stand on can neither be renamed nor rebuilt: they go before the statements and come back after. */
  #migrate(statements: readonly string[]): void {
    if (statements.length === 0) return
    const views = [...this.#relations()].filter(([, text]) => isOwnView(text))
    for (const [name] of views) this.#open.exec(`DROP VIEW ${quoted(name)}`)
    for (const statement of statements) this.#open.exec(statement)
    if (views.length > 0) this.#makeViews(allViews)
  }

  #makeViews(views: readonly View[]): ViewState[] {
    const sql = `SELECT table_name, column_name FROM sync_columns WHERE table_name IN (${neededTables(views)})`
    const contents: MirrorContents = { columns: columnsByTable(this.#all(sql)), relations: this.#relations() }
    return views.map((view) => {
      const plan = planView(view, contents, sqliteDialect)
      return { name: view.name, waitsFor: 'waitsFor' in plan ? plan.waitsFor : this.#attempt(plan.ways) }
    })
  }

  /** Runs the statements of the first way that works. Returns why none does. */
  #attempt(ways: readonly (readonly string[])[]): string | null {
    let reason: string | null = null
    for (const statements of ways) {
      this.#open.exec('SAVEPOINT attempt')
      try {
        for (const statement of statements) this.#open.exec(statement)
        return null
      } catch (error) {
        this.#open.exec('ROLLBACK TO attempt')
        reason = refusedByDatabase(error)
      } finally {
        this.#open.exec('RELEASE attempt')
      }
    }
    return reason
  }

  /** What is in the file by its name, with the text that made it. */
  #relations(): Map<string, string> {
    const rows = this.#all('SELECT name, sql FROM sqlite_master')
    return new Map(rows.map(({ name, sql }) => [String(name), String(sql)]))
  }

  /** Adds columns that this store does not know of, unless another program has done so. */
  #addMissing(table: string, columns: readonly Column[]): void {
    const known = this.#columns.get(table) ?? []
    const names = new Set(known.map(({ name }) => name))
    const unknown = columns.filter(({ name }) => !names.has(name))
    if (unknown.length === 0) return
    const existing = new Set(this.#all('SELECT name FROM pragma_table_info(?)', table).map(({ name }) => name))
    const sql =
      'INSERT INTO sync_columns (table_name, column_name, field, type) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING'
    for (const column of unknown) {
      if (!existing.has(column.name)) this.#open.exec(columnAddition(table, column, sqliteDialect))
      this.#statement(sql).run(table, column.name, column.field, column.type)
    }
    this.#columns.set(table, [...known, ...unknown])
  }

  #queue(table: string, parents: readonly Key[], pass: number): void {
    const sql = `INSERT INTO sync_queue (table_name, parent, pass) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET pass = excluded.pass`
    for (const [parent] of parents) this.#statement(sql).run(table, String(parent), pass)
  }

  #dequeue(table: string, { parent, pass }: QueuedParent): void {
    const sql = 'DELETE FROM sync_queue WHERE table_name = ? AND parent = ? AND pass = ?'
    this.#statement(sql).run(table, parent, pass)
  }

  #postpone(table: string, { queued, place }: NonNullable<Change['later']>): void {
    const sql = 'UPDATE sync_queue SET pass = ? WHERE table_name = ? AND parent = ? AND pass = ?'
    this.#statement(sql).run(place, table, queued.parent, queued.pass)
  }

  #saveState(table: string, { cursor, checkpoint, changesAt, idsAt, fullAt }: TableState): void {
    const sql = `INSERT OR REPLACE INTO sync_state (table_name, cursor, checkpoint, changes_at, ids_at, full_at)
      VALUES (?, ?, ?, ?, ?, ?)`
    const text = checkpoint && JSON.stringify(checkpoint)
    this.#statement(sql).run(table, cursor, text, changesAt, idsAt, fullAt)
  }

  #all(sql: string, ...values: Value[]): Record<string, unknown>[] {
    return this.#statement(sql).all(...(values as (string | number | null)[]))
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql) ?? this.#open.prepare(sql)
    this.#statements.set(sql, known)
    return known
  }

  #transaction<Result>(work: () => Result): Result {
    this.#open.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      this.#open.exec('COMMIT')
      return result
    } catch (error) {
      this.#rollBack()
      throw error
    }
  }
  /** After some errors, such as that of a full disk, SQLite has rolled back, and says that there is nothing to roll back. */
  #rollBack(): void {
    try {
      this.#open.exec('ROLLBACK')
    } catch {}
  }
}
