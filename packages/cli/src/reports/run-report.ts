import { CommandError } from '@halopsa/command'
import { HaloApiError, type HaloClient, HaloTimeoutError } from '@halopsa/core'
import { plainLine } from '@halopsa/tenant-access/plain-text'
import { isRow, type Row } from '@halopsa/tenant-access/records/row'
import { effectOf } from '@halopsa/tenant-access/requests/effect-of'
import { type PlannedRequest, requestPath } from '@halopsa/tenant-access/requests/planned-request'
import type { Context } from '../context.ts'
import { printRows } from '../printing/print-rows.ts'
import { inOrder, reportColumns } from './report-columns.ts'
import { startWaiting } from './waiting-line.ts'

/** The most rows that the server sends. It says nothing of the others. */
const rowCap = 50_000
/** The gateway gives up after about 60 seconds. Wait a little longer, so that it is the one to say so. */
const patience = 70_000

/** A report to run. */
export interface ReportToRun {
  request: PlannedRequest
  /** For a person who waits: `Report 12`. */
  label: string
  /** What to add to the reason why the server refused the query. */
  hint?: string
}

/**
 * Runs a report or a query once, and prints its rows. It is never repeated, because a query whose response did not come
 * may still run.
 *
 * @returns the exit code.
 * @throws CommandError for a query that failed, and where the gateway gave up.
 */
export async function runReport(context: Context, halo: HaloClient, report: ReportToRun): Promise<number> {
  // A body with another effect would publish a report, or have it mailed, without anybody being asked.
  if (effectOf(report.request) !== 'read') throw new Error(`${requestPath(report.request)} does more than read`)
  const { rows, availableFields } = contentOf(await send(context, halo, report), report)
  await printReport(context, rows, reportColumns(rows, availableFields))
  return 0
}

async function send({ globals, signal, streams }: Context, halo: HaloClient, { request, label }: ReportToRun) {
  const { method, query, body } = request
  const call = { method, path: requestPath(request), query, body }
  const endWaiting = startWaiting(streams, label)
  try {
    const timeout = globals.timeout === undefined ? patience : globals.timeout * 1000
    return await halo.request(call, { signal, timeout, retry: false })
  } catch (error) {
    throw error instanceof Error && isGivenUp(error) ? givenUp(error, label) : error
  } finally {
    endWaiting()
  }
}

function isGivenUp(error: Error): boolean {
  return error instanceof HaloTimeoutError || (error instanceof HaloApiError && error.status === 504)
}

function givenUp(cause: Error, label: string): CommandError {
  const reason =
    cause instanceof HaloTimeoutError
      ? `no response came within ${Number(cause.timeout) / 1000} s`
      : 'the gateway gave up after about 60 s (504)'
  const advice = 'The query may still run, so do not send it again at once; ask for less, such as with top or where'
  return new CommandError(`${label}: ${reason}. ${advice}`, { cause })
}

/** The rows in a response. */
function contentOf(response: unknown, { label, hint = '' }: ReportToRun): { rows: Row[]; availableFields: unknown } {
  const content = isRow(response) ? response.report : undefined
  if (!isRow(content)) throw new CommandError(`${label} has no rows: the response holds no report`)
  const { load_error: failure, loaded, rows, availablefields: availableFields } = content
  if (failure) throw new CommandError(`${label} failed: ${plainLine(String(failure))}${hint}`)
  if (loaded === false && !Array.isArray(rows)) throw new CommandError(`${label} was not run by the server`)
  return { rows: Array.isArray(rows) ? rows.filter(isRow) : [], availableFields }
}

async function printReport(context: Context, rows: readonly Row[], columns: readonly string[]): Promise<void> {
  const { globals, streams } = context
  const limit = globals.all ? rows.length : (globals.limit ?? rows.length)
  const shown = rows.slice(0, limit)
  function* ordered() {
    for (const row of shown) yield inOrder(row, columns)
  }
  await printRows(context, ordered(), undefined, columns)
  if (rows.length === 0) streams.errors.write('There are no rows\n')
  if (shown.length < rows.length) streams.errors.write(`${shown.length} of ${rows.length} rows\n`)
  if (rows.length < rowCap) return
  const count = rowCap.toLocaleString('en')
  streams.errors.write(
    `${count} rows are the most that the server sends; there may be more, so read them in parts, such as by id\n`,
  )
}
