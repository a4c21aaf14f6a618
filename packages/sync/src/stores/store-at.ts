import { isPostgres } from './postgres-address.ts'
import { PostgresStore } from './postgres-store.ts'
import { SqliteStore } from './sqlite-store.ts'
import type { Store } from './store.ts'

/** The store that an address names: a URL of Postgres, or else a file of SQLite. */
export function storeAt(address: string): Store {
  if (isPostgres(address)) return new PostgresStore({ url: address })
  return new SqliteStore(address)
}
