import { longestIdentifier } from '../tables/columns-of.ts'

/** Schema of a mirror whose address names none. */
const defaultSchema = 'halo'

/** Where a mirror in Postgres is. */
export interface PostgresAddress {
  /** What the server is reached by: it would take the schema for a setting of the session. */
  url: string
  schema: string
}

/**
 * Whether an address is a URL of Postgres; else it is a file of SQLite.
 *
 * @throws TypeError for the URL of something else. SQLite would take it for a file, and name it with its password.
 */
export function isPostgres(address: string): boolean {
  const [, scheme] = /^\s*([a-z][a-z\d+.-]+):\/\//i.exec(address) ?? []
  if (scheme === undefined || scheme === 'file') return false
  if (/^postgres(?:ql)?$/i.test(scheme)) return true
  throw new TypeError(`A mirror is a file or a URL that begins with postgres://, not with ${scheme}://`)
}

/**
 * Takes the schema out of an address such as `postgres://localhost/reporting?schema=acme`.
 *
 * @param given schema, in place of that of the address.
 * @throws TypeError where it can be no name. Postgres would cut a longer one off, so that two tenants could get one schema.
 */
export function postgresAddress(address: string, given?: string): PostgresAddress {
  const url = new URL(address)
  const schema = given ?? url.searchParams.get('schema') ?? defaultSchema
  url.searchParams.delete('schema')
  const length = Buffer.byteLength(schema)
  if (length > 0 && length <= longestIdentifier) return { url: url.href, schema }
  throw new TypeError(
    `The name of a schema has 1 to ${longestIdentifier} bytes, and ${JSON.stringify(schema)} has ${length}`,
  )
}
