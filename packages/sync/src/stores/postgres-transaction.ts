import type { ReservedSql, Sql } from 'postgres'

/** A connection on which a transaction is open. */
export type Transaction = ReservedSql

/**
 * Does work in a transaction.
 *
 * It takes the place of `begin` of the driver, which sends a ROLLBACK also over a connection that was closed. That ends the
 * process with an error that nobody can catch.
 */
export async function inTransaction<Result>(
  sql: Sql,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const transaction = await sql.reserve()
  try {
    await transaction`BEGIN`
    const result = await work(transaction)
    await transaction`COMMIT`
    transaction.release()
    return result
  } catch (error) {
    // A connection that was closed leaves the pool by itself.
    if (!isDisconnected(error)) await transaction`ROLLBACK`.then(transaction.release, () => {})
    throw error
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

/** Whether an error has ended the connection: one of the way to the server, or one after which the server hangs up. */
export function isDisconnected(error: unknown): boolean {
  const { code, syscall, severity } = Object(error) as { code?: unknown; syscall?: unknown; severity?: unknown }
  return syscall !== undefined || severity === 'FATAL' || severity === 'PANIC' || /^CONNECT/.test(String(code))
}
