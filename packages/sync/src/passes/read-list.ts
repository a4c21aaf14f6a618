import { HaloPagingError, type ListShape, paginate, recordsOf } from '@halopsa/core'
import type { Query } from '../calls/halo-calls.ts'
import type { PassRun } from '../proof/pass-run.ts'
import type { Table } from '../tables/table.ts'
import type { TableContext } from './table-context.ts'

/**
 * Numbers of records at which HaloPSA cuts a list off that pages, where the call does not ask for a page. The
 * `record_count` of such a response is no proof, because it is the number of the records that came.
 */
const suspectLengths: readonly number[] = [50, 100]

/** Smaller than those: a list that sends more than this in a page ignores paging, and so has sent all. */
const probeSize = 25

/** How a list is read. */
export type ListReading = Pick<TableContext, 'table' | 'calls' | 'query' | 'signal'>

/** What is told how many records a list has. */
type Expecting = Pick<PassRun, 'expected'>

/**
 * Reads a list page by page, and proves that it is complete.
 *
 * @param query beside that of every call of the list.
 * @throws HaloPagingError where that cannot be shown.
 */
export async function* readList(context: ListReading, run: Expecting, query: Query = {}): AsyncGenerator<unknown[]> {
  const { shape } = context.table.reading
  const { list, total } = listOf(context, run, { ...context.query, ...query })
  const options = { signal: context.signal, concurrency: concurrencyOf(shape) }
  if (shape.pages !== false) return yield* paginate<unknown>(list, shape, options).pages()
  const isAskedForAll = 'count' in context.table.reading.query
  for await (const records of paginate<unknown>(list, shape, options).pages()) {
    const isCounted = isAskedForAll && total() !== undefined
    if (isCounted || !suspectLengths.includes(records.length)) yield records
    else return yield* paginate<unknown>(list, { ...shape, pages: true }, { ...options, pageSize: probeSize }).pages()
  }
}

/**
 * The list as `paginate` asks for it, and the `record_count` of its last response.
 *
 * @param before records that came before, which the list does not have again.
 */
export function listOf({ table, calls }: ListReading, run: Expecting, query: Query, before = 0) {
  let total: number | undefined
  const list = async (page: object, options: { signal?: AbortSignal | undefined } = {}) => {
    const response = await calls.get(table.reading.path, { ...query, ...page }, options.signal)
    const { record_count: count } = Object(response)
    total = typeof count === 'number' && count > 0 ? count : undefined
    if (total !== undefined) run.expected = before + total
    assertOneList(response, table)
    return response
  }
  return { list, total: () => total }
}

/**
 * A newer HaloPSA can send a view in place of a bare array, in which nobody knows the key of the records. That is no reason
 * to end the run, in which the other lists are as they were.
 *
 * @throws HaloPagingError where several arrays may be the records.
 */
function assertOneList(response: unknown, { reading }: Table): void {
  try {
    recordsOf(response, reading.shape.records)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new HaloPagingError(error.message, 'list')
  }
}

/** Pages ahead of the one that is due keep the budget in use while a page is written. */
function concurrencyOf({ cursor, pages }: ListShape): number {
  return cursor === undefined && pages !== false ? 3 : 1
}
