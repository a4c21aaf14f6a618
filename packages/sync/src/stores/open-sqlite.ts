import { DatabaseSync, type DatabaseSyncOptions } from 'node:sqlite'

/**
 * Milliseconds for which a statement waits for another program: one that writes, or the last one to close the file, which
 * keeps even readers out for a moment.
 */
const patience = 30_000

/**
 * Opens a file of SQLite.
 *
 * @throws what SQLite says of a file that it cannot open, behind the file's name: SQLite does not name it.
 */
export function openSqlite(file: string, options: DatabaseSyncOptions = {}): DatabaseSync {
  try {
    const database = new DatabaseSync(file, options)
    database.exec(`PRAGMA busy_timeout = ${patience}`)
    return database
  } catch (error) {
    if (error instanceof Error) error.message = `${file}: ${error.message}`
    throw error
  }
}
