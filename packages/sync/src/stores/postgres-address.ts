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

/** Takes the schema out of an address such as `postgres://localhost/reporting?schema=acme`. */
export function postgresAddress(address: string): PostgresAddress {
  const url = new URL(address)
  const schema = url.searchParams.get('schema') ?? defaultSchema
  url.searchParams.delete('schema')
  return { url: url.href, schema }
}
