import pLimit, { type LimitFunction } from 'p-limit'
import type { ReservedSql } from 'postgres'
import { isDisconnected, type PostgresSession } from './postgres-session.ts'

/** A connection on which a transaction is open. */
export type Transaction = ReservedSql

/** Sessions of a database, of which each piece of work has one for itself. Those that are over are replaced. */
export class PostgresSessions {
  readonly #open: () => Promise<PostgresSession>
  readonly #limit: LimitFunction
  readonly #idle: PostgresSession[] = []
  #isEnded = false

  /** @param count sessions at most. */
  constructor(count: number, open: () => Promise<PostgresSession>) {
    this.#open = open
    this.#limit = pLimit(count)
  }

  /** Does work on a session. */
  use<Result>(work: (sql: ReservedSql) => Promise<Result>): Promise<Result> {
    return this.#with((session) => session.run(work))
  }

  /** Does work in a transaction, which is undone where the work fails. */
  transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.#with(async (session) => {
      try {
        return await session.run(async (sql) => {
          await sql`BEGIN`
          const result = await work(sql)
          await sql`COMMIT`
          return result
        })
      } catch (error) {
        // Where this fails, the server undoes the work when the session ends, and the first error says what has happened.
        if (!isDisconnected(error)) await session.run((sql) => sql`ROLLBACK`).catch(() => session.end(0))
        throw error
      }
    })
  }

  /** Ends all sessions: those that somebody works with as soon as the work has ended. */
  async end(): Promise<void> {
    this.#isEnded = true
    await Promise.all(this.#idle.splice(0).map((session) => session.end()))
  }

  #with<Result>(work: (session: PostgresSession) => Promise<Result>): Promise<Result> {
    return this.#limit(async () => {
      const session = await this.#take()
      let isBroken = false
      try {
        return await work(session)
      } catch (error) {
        isBroken = isDisconnected(error)
        throw error
      } finally {
        if (isBroken || session.isOver) await session.end(0)
        else if (this.#isEnded) await session.end()
        else this.#idle.push(session)
      }
    })
  }

  async #take(): Promise<PostgresSession> {
    for (let session = this.#idle.pop(); session; session = this.#idle.pop()) {
      if (!session.isOver) return session
    }
    return this.#open()
  }
}

/** Does work that is undone where it fails, while the transaction goes on. */
export async function inSavepoint(transaction: Transaction, work: () => Promise<void>): Promise<void> {
  await transaction`SAVEPOINT attempt`
  try {
    await work()
    await transaction`RELEASE SAVEPOINT attempt`
  } catch (error) {
    if (!isDisconnected(error)) await transaction`ROLLBACK TO SAVEPOINT attempt`
    throw error
  }
}
