import type { ReservedSql } from 'postgres'

/**
 * A connection that one piece of work at a time has for itself. It is never made anew: what was begun on one connection must
 * not go on over another.
 */
export interface PostgresSession {
  /** Throws in place of sending anything once the session is over. */
  readonly sql: ReservedSql
  /** Fires when the connection has closed by itself. */
  readonly lost: AbortSignal
  readonly isOver: boolean
  /** @param patience seconds in which the server may take leave. Default 5, or none of a connection that is closed. */
  end(patience?: number): Promise<void>
}

/**
 * Opens a session.
 *
 * @param connection settings of the session.
 * @param reason what `lost` says.
 * @throws what the driver says of a server that it cannot reach, or that refuses the session.
 */
export async function openSession(
  url: string,
  connection: Readonly<Record<string, string>>,
  reason = 'Postgres has closed a connection',
): Promise<PostgresSession> {
  const { default: postgres } = await import('postgres')
  const lost = new AbortController()
  let ending: Promise<void> | undefined
  const onclose = () => {
    if (!ending) lost.abort(new Error(reason))
  }
  // The driver closes a connection that is old or idle, and forgets who waits for one when another is closed.
  const pool = postgres(url, { max: 1, max_lifetime: 0, idle_timeout: 0, onnotice: () => {}, onclose, connection })
  try {
    // To reserve a connection that is not open yet waits for ever where it cannot be opened.
    await pool`SELECT 1`
    const reserved = await pool.reserve()
    const isOver = () => ending !== undefined || lost.signal.aborted
    return {
      sql: whileOpen(reserved, isOver, reason),
      lost: lost.signal,
      get isOver() {
        return isOver()
      },
      end(patience = lost.signal.aborted ? 0 : 5) {
        if (!isOver()) reserved.release()
        ending ??= pool.end({ timeout: patience })
        return ending
      },
    }
  } catch (error) {
    await pool.end({ timeout: 0 })
    throw error
  }
}

/** The driver writes also to a connection that was closed, which ends the process with an error that nobody can catch. */
function whileOpen(sql: ReservedSql, isOver: () => boolean, reason: string): ReservedSql {
  const assertOpen = () => {
    if (isOver()) throw new Error(reason)
  }
  return new Proxy(sql, {
    apply(target, self, args) {
      assertOpen()
      return Reflect.apply(target as never, self, args)
    },
    get(target, name, receiver) {
      assertOpen()
      return Reflect.get(target, name, receiver)
    },
  })
}

/** Whether an error has ended the connection: one of the way to the server, or one after which the server hangs up. */
export function isDisconnected(error: unknown): boolean {
  const { code, syscall, severity } = Object(error) as { code?: unknown; syscall?: unknown; severity?: unknown }
  return syscall !== undefined || severity === 'FATAL' || severity === 'PANIC' || /^CONNECT/.test(String(code))
}
