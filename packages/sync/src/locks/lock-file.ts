import { DatabaseSync } from 'node:sqlite'

/** What SQLite says when another connection has the lock. */
const busy = 5

/**
 * Takes a lock by an open transaction on an empty database beside the mirror. The operating system holds it, and drops it
 * together with the process, however that ends. A lock in the mirror's own file would keep out those who read it; a row
 * with a date would have to be renewed, and would stay for a while after a process was killed.
 *
 * The file is never removed: a process that has opened it and one that makes it anew would both have a lock.
 *
 * @returns the connection, which holds the lock until it is closed; `undefined` where another one has it.
 */
export function lockFile(path: string): DatabaseSync | undefined {
  const database = new DatabaseSync(path)
  try {
    database.exec('BEGIN EXCLUSIVE')
    return database
  } catch (error) {
    database.close()
    if (Object(error).errcode === busy) return undefined
    throw error
  }
}
