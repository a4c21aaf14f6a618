import type { Dialect } from './dialect.ts'
import { MirrorVersionError } from './mirror-version-error.ts'

/** Statements that bring the mirror's own tables from one version to the next. */
export type Migration = (dialect: Dialect) => string[]

const firstVersion: Migration = ({ types, serial }) => [
  `CREATE TABLE sync_columns (table_name ${types.text} NOT NULL, column_name ${types.text} NOT NULL,
    field ${types.text} NOT NULL, type ${types.text} NOT NULL, PRIMARY KEY (table_name, column_name))`,
  `CREATE TABLE sync_state (table_name ${types.text} PRIMARY KEY, cursor ${types.text}, checkpoint ${types.text},
    changes_at ${types.timestamp}, ids_at ${types.timestamp}, full_at ${types.timestamp})`,
  `CREATE TABLE sync_queue (table_name ${types.text} NOT NULL, parent ${types.text} NOT NULL,
    pass ${types.integer} NOT NULL, PRIMARY KEY (table_name, parent))`,
  `CREATE TABLE sync_runs (id ${serial}, table_name ${types.text} NOT NULL, pass ${types.text} NOT NULL,
    started_at ${types.timestamp} NOT NULL, ended_at ${types.timestamp}, outcome ${types.text}, reason ${types.text},
    expected ${types.integer}, fetched ${types.integer}, stored ${types.integer}, deleted ${types.integer},
    misfits ${types.text}, calls ${types.integer})`,
]

/** Who has the lock. It is no lock itself, since the row of a process that was killed stays. */
const whoWrites: Migration = ({ types }) => [
  `CREATE TABLE sync_lock (process ${types.integer} NOT NULL, host ${types.text} NOT NULL, since ${types.text} NOT NULL)`,
]

/** Whose records the mirror has. */
const whoseRecords: Migration = ({ types }) => [`CREATE TABLE sync_tenant (host ${types.text} NOT NULL)`]

/** How a table has ended last is looked for in each run. */
const runsByTable: Migration = () => ['CREATE INDEX sync_runs_by_table ON sync_runs (table_name, id)']

/** The n-th leads to version n. One that was published never changes. */
export const migrations: readonly Migration[] = [firstVersion, whoWrites, whoseRecords, runsByTable]

/** Makes the table that has the version, which is 0 in a new mirror. */
export const versionTable = [
  'CREATE TABLE IF NOT EXISTS sync_schema (version integer NOT NULL)',
  'INSERT INTO sync_schema (version) SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM sync_schema)',
]

/**
 * The statements that a mirror of this version lacks.
 *
 * @throws MirrorVersionError when it is newer than the last migration.
 */
export function missingMigrations(version: number, dialect: Dialect, known = migrations): string[] {
  if (version > known.length) throw new MirrorVersionError(version, known.length)
  if (version === known.length) return []
  const statements = known.slice(version).flatMap((migration) => migration(dialect))
  return [...statements, `UPDATE sync_schema SET version = ${known.length}`]
}
