import { DatabaseSync, type DatabaseSyncOptions } from 'node:sqlite'

/**
 * Opens a file of SQLite.
 *
 * @throws what SQLite says of a file that it cannot open, behind the file's name: SQLite does not name it.
 */
export function openSqlite(file: string, options: DatabaseSyncOptions = {}): DatabaseSync {
  try {
    return new DatabaseSync(file, options)
  } catch (error) {
    if (error instanceof Error) error.message = `${file}: ${error.message}`
    throw error
  }
}
