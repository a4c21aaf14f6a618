import { setTimeout as wait } from 'node:timers/promises'
import type { Options, PostgresType, ReservedSql, Sql } from 'postgres'

/**
 * A connection on which one piece of work is done at a time. It is never made anew: what was begun on one must not go on over
 * another.
 */
export interface PostgresSession {
  /**
   * Does work on the connection.
   *
   * @throws what the work throws; the reason of `lost` where the connection closes and the driver stays silent.
   */
  run<Result>(work: (sql: ReservedSql) => Promise<Result>): Promise<Result>
  /** Fires when the connection has closed by itself. */
  readonly lost: AbortSignal
  readonly isOver: boolean
  /** @param patience seconds in which the server may take leave. Default 5, or none of a connection that is closed. */
  end(patience?: number): Promise<void>
}

/** What a session is opened with. */
export interface SessionOptions extends Pick<Options<Record<string, PostgresType>>, 'types' | 'fetch_types'> {
  /** Settings of the session in the server. */
  connection: Readonly<Record<string, string | number | boolean>>
  /** What `lost` says. */
  reason?: string
}

/** Milliseconds in which the driver can still say what has gone wrong, before its work fails without a word of it. */
const patienceOfDriver = 1000

/**
 * Opens a session.
 *
 * @throws what the driver says of a server that it cannot reach, or that refuses the session; Error for one that closes each
 * connection as soon as it is there.
 */
export async function openSession(
  url: string,
  { reason = 'Postgres has closed a connection', ...options }: SessionOptions,
): Promise<PostgresSession> {
  const { default: postgres } = await import('postgres')
  const lost = new AbortController()
  let ending: Promise<void> | undefined
  const onclose = () => {
    if (!ending) lost.abort(new Error(reason))
  }
  // The driver closes a connection that is old or idle, and forgets who waits for one when another is closed.
  const pool = postgres(url, { ...options, max: 1, max_lifetime: 0, idle_timeout: 0, onnotice: () => {}, onclose })
  try {
    // To reserve a connection that is not open yet waits for ever where it cannot be opened.
    await firstResponse(pool, url)
    const reserved = await pool.reserve()
    const isOver = () => ending !== undefined || lost.signal.aborted
    const sql = whileOpen(reserved, isOver, reason)
    return {
      run: (work) => unlessFired(lost.signal, async () => work(sql)),
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

/**
 * Waits until the server has responded. The driver has no end of its own for one that accepts each connection and closes it,
 * as a tunnel does whose other end is gone: it connects again and again.
 */
async function firstResponse(pool: Sql, url: string): Promise<void> {
  const seconds = Number(new URL(url).searchParams.get('connect_timeout')) || 30
  const late = new AbortController()
  const fire = () => late.abort(new Error(`Postgres has not responded within ${seconds} seconds`))
  const timer = setTimeout(fire, seconds * 1000)
  try {
    await unlessFired(late.signal, async () => pool`SELECT 1`)
  } finally {
    clearTimeout(timer)
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

/** Does work that fails by the reason of a signal, because the driver can stay silent over a connection that was closed. */
async function unlessFired<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
  const settled = new AbortController()
  const failure = new Promise<never>((_, reject) => {
    const fail = () => wait(patienceOfDriver).then(() => reject(signal.reason))
    signal.addEventListener('abort', fail, { once: true, signal: settled.signal })
  })
  failure.catch(() => {})
  try {
    return await Promise.race([work(), failure])
  } finally {
    settled.abort()
  }
}

/** Whether an error has ended the connection: one of the way to the server, or one after which the server hangs up. */
export function isDisconnected(error: unknown): boolean {
  const { code, syscall, severity } = Object(error) as { code?: unknown; syscall?: unknown; severity?: unknown }
  return syscall !== undefined || severity === 'FATAL' || severity === 'PANIC' || /^CONNECT/.test(String(code))
}
