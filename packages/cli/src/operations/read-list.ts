import { UsageError } from '@halopsa/command'
import { type HaloClient, recordsOf } from '@halopsa/core'
import { listPages, listShape } from '@halopsa/tenant-access/requests/list-pages'
import { type PlannedRequest, requestPath } from '@halopsa/tenant-access/requests/planned-request'
import type { Context } from '../context.ts'
import { startProgress } from '../output/progress.ts'
import { printRows, type Row } from '../printing/print-rows.ts'
import { favourMemory } from './favour-memory.ts'

/** Most records that come unless `--limit` or `--all` says otherwise: a page. */
const defaultLimit = 100

/** Records beyond which memory counts more than speed. */
const longList = 1000

/** Parameters that choose a page. */
const pageParameters = ['pageinate', 'page_no', 'page_size', 'count']

/** Parameters with which a caller pages by hand. Lists of ids have no pages. */
const parametersByHand = [...pageParameters, 'idonly', 'ticketidonly']

/**
 * Checks that a list is not to be whole and one of its pages, and that a page is named so that HaloPSA finds it.
 *
 * @throws UsageError otherwise: a script would take the page for all records, or the first 50 for another page.
 */
export function assertOneExtent({ globals }: Pick<Context, 'globals'>, { query }: PlannedRequest): void {
  const name = globals.all ? pageParameters.find((parameter) => Object.hasOwn(query, parameter)) : undefined
  if (name !== undefined) {
    throw new UsageError(`--all reads all pages, and ${name} asks for one of them: give one of the two`)
  }
  const given = ['page_no', 'page_size'].filter((parameter) => query[parameter] !== undefined)
  if (given.length > 0 && !(given.length === 2 && String(query.pageinate) === 'true')) {
    throw new UsageError(
      `${given[0]} counts only where pageinate=true, page_size and page_no come together: give all three, or --limit or --all`,
    )
  }
}

/**
 * Reads a list and prints its records: the first 100, or as many as `--limit` or `--all` says. Where there are more, a
 * line on the standard error tells how many; where there are none, one says so.
 *
 * @returns the exit code.
 */
export async function readList(context: Context, halo: HaloClient, request: PlannedRequest): Promise<number> {
  const { globals, signal, streams } = context
  const { operation, query } = request
  const isPagedByHand = parametersByHand.some((name) => Object.hasOwn(query, name))
  const isWhole = globals.all || isPagedByHand
  const limit = globals.limit ?? (isWhole ? Number.POSITIVE_INFINITY : defaultLimit)
  if (limit > longList) await favourMemory()
  const progress = startProgress(streams, { label: operation?.section ?? request.pathTemplate })
  let total: number | undefined
  const pages = isPagedByHand
    ? readPage(halo, request, signal)
    : listPages<Row>(halo, {
        path: requestPath(request),
        query,
        shape: listShape(operation?.list),
        signal,
        pageSize: limit <= defaultLimit ? limit : undefined,
        seen: (count) => {
          total ??= count
        },
      })
  let read = 0
  async function* records() {
    for await (const record of pages) {
      if (read === limit) return
      read += 1
      progress.update(read, limit < (total ?? 0) ? limit : total)
      yield record
      // The next record would ask for another page.
      if (read === limit && read !== total) return
    }
  }
  try {
    await printRows(context, records(), operation, undefined, progress)
  } finally {
    progress.end()
  }
  if (read === 0) streams.errors.write('There are no such records\n')
  const rest = isPagedByHand ? undefined : moreThan(read, limit, total)
  if (rest) streams.errors.write(`${rest}; --all brings all of them, --limit N so many\n`)
  return 0
}

/** The records of the page that a caller asks for by hand. Those of the other pages are not missing. */
async function* readPage(halo: HaloClient, request: PlannedRequest, signal: AbortSignal): AsyncGenerator<Row> {
  const { operation, query } = request
  const response = await halo.request({ method: 'get', path: requestPath(request), query }, { signal })
  yield* recordsOf<Row>(response, operation?.list?.recordsKey)
}

/** What to say of records that were not read; `undefined` where there are none. */
function moreThan(read: number, limit: number, total: number | undefined): string | undefined {
  if (total !== undefined) return total > read ? `${read} of ${total} records` : undefined
  return read === limit ? `The first ${read} records; there may be more` : undefined
}
