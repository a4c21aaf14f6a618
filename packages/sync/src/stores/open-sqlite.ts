import { existsSync, statSync } from 'node:fs'
import { DatabaseSync, type DatabaseSyncOptions } from 'node:sqlite'
import { pathToFileURL } from 'node:url'

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
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file, options)
    database.exec(`PRAGMA busy_timeout = ${patience}`)
    // Nothing of the file is read before.
    database.exec('SELECT 1 FROM sqlite_schema LIMIT 1')
    return database
  } catch (error) {
    database?.close()
    if (error instanceof Error) error.message = `${file}: ${error.message}`
    throw error
  }
}

/** A run wrote to a mirror while it was read where nothing keeps the two apart: what came may be of two states. */
export class MirrorChangedError extends Error {
  override readonly name = 'MirrorChangedError'

  constructor(file: string) {
    super(`${file}: was written to while it was read: ask again`)
  }
}

/** A file of SQLite that is read. */
export interface SqliteReader {
  database: DatabaseSync
  /** @throws MirrorChangedError where the file may have changed in between. To be called when everything was read. */
  assertUnchanged(): void
}

/**
 * Opens a file of SQLite to read it. SQLite keeps its locks in a file beside it, and gives up where it cannot make one, such
 * as on a volume that is mounted to be read only. There the file is read as it stands, while nobody writes to it.
 *
 * @throws as {@link openSqlite}.
 */
export function readSqlite(file: string): SqliteReader {
  try {
    return { database: openSqlite(file, { readOnly: true }), assertUnchanged() {} }
  } catch (error) {
    if (!lacksLocks(error) || !existsSync(file) || isWritten(file)) throw error
    return readUnlocked(file, error)
  }
}

function readUnlocked(file: string, reason: unknown): SqliteReader {
  const { mtimeMs } = statSync(file)
  // SQLite takes such an option in the form of a URL alone.
  const address = pathToFileURL(file)
  address.searchParams.set('immutable', '1')
  try {
    return {
      database: openSqlite(address.href, { readOnly: true }),
      assertUnchanged() {
        if (!isWritten(file) && statSync(file).mtimeMs === mtimeMs) return
        throw new MirrorChangedError(file)
      },
    }
  } catch {
    // Before 22.16, Node takes no URL.
    throw reason
  }
}

/** Whether SQLite could not open a file beside the database (14), or not write it (8). */
function lacksLocks(error: unknown): boolean {
  const { errcode } = Object(error)
  return [8, 14].includes(errcode & 0xff)
}

/** Somebody who writes has this file beside that of the database. */
function isWritten(file: string): boolean {
  return existsSync(`${file}-wal`)
}
