import { longestIdentifier } from '../tables/columns-of.ts'
import { MirrorAddressError } from './mirror-address-error.ts'

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
 * @throws MirrorAddressError for the URL of something else. SQLite would take it for a file, and name it with its password.
 */
export function isPostgres(address: string): boolean {
  const [, scheme] = /^\s*([a-z][a-z\d+.-]+):\/\//i.exec(address) ?? []
  if (scheme === undefined || scheme === 'file') return false
  if (/^postgres(?:ql)?$/i.test(scheme)) return true
  throw new MirrorAddressError(`A mirror is a file or a URL that begins with postgres://, not with ${scheme}://`)
}

/**
 * Takes the schema out of an address such as `postgres://localhost/reporting?schema=acme`.
 *
 * @param given schema, in place of that of the address.
 * @throws MirrorAddressError where it can be no name, or the address no URL. Postgres would cut a longer name off, so that two
 * tenants could get one schema.
 */
export function postgresAddress(address: string, given?: string): PostgresAddress {
  const url = readUrl(address)
  const schema = given ?? url.searchParams.get('schema') ?? defaultSchema
  url.searchParams.delete('schema')
  const length = Buffer.byteLength(schema)
  if (length > 0 && length <= longestIdentifier) return { url: url.href, schema }
  throw new MirrorAddressError(
    `The name of a schema has 1 to ${longestIdentifier} bytes, and ${JSON.stringify(schema)} has ${length}`,
  )
}

function readUrl(address: string): URL {
  try {
    const url = new URL(address)
    // The driver decodes these, and says of a bare % only that a URI is malformed.
    for (const part of [url.username, url.password, url.hostname]) decodeURIComponent(part)
    return url
  } catch {
    // The error of Node is no cause of this one: it holds the whole address.
    throw new MirrorAddressError(
      'The URL of the mirror cannot be read: user and password have to be percent-encoded, such as %2F for / and %25 for %',
    )
  }
}
