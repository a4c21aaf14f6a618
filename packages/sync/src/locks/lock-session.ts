import { openSession, type PostgresSession } from '../stores/postgres-session.ts'

/**
 * Settings with which the server notices within a minute that the machine of the session is gone, and does not end the
 * session because it does nothing. A server that lacks one of them goes without it.
 */
const settings = {
  tcp_keepalives_idle: '30',
  tcp_keepalives_interval: '10',
  tcp_keepalives_count: '3',
  idle_session_timeout: '0',
}

/**
 * Takes an advisory lock by a session of its own. It ends with the session, and that with the process, however it ends.
 *
 * @param name what is locked, in this database.
 * @param connection settings of the session.
 * @returns `undefined` where another session has the lock.
 */
export async function lockSession(
  url: string,
  name: string,
  connection: Readonly<Record<string, string>>,
): Promise<PostgresSession | undefined> {
  const reason = 'Postgres has ended the session that kept other runs out of the mirror'
  const session = await openSession(url, { connection, fetch_types: false, reason })
  try {
    const [row] = await session.run(async (sql) => {
      await sql`SELECT set_config(name, v.value, false) FROM pg_settings
        JOIN json_each_text(${JSON.stringify(settings)}::text::json) v ON v.key = name`
      return sql`SELECT pg_try_advisory_lock(hashtextextended(${name}, 0)) AS is_held`
    })
    if (row?.is_held) return session
    await session.end()
    return undefined
  } catch (error) {
    await session.end()
    throw error
  }
}
