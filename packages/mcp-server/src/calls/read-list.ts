import type { List } from '@halopsa/catalog'
import { type HaloClient, recordsOf } from '@halopsa/core'
import { isRow, type Row } from '@halopsa/tenant-access/records/row'
import { type PlannedRequest, requestPath } from '@halopsa/tenant-access/requests/planned-request'
import { sendRequest } from '@halopsa/tenant-access/requests/send-request'
import { ToolError } from '../tools/tool-error.ts'

/** One page of a list. */
export interface ListPage {
  records: Row[]
  /** How many there are in all, where the server says so. */
  total: number | undefined
  /** Whether there is another page, as far as that is known. */
  hasMore: boolean
}

/** A page to read: from 1, with at most this many records. */
export interface PageToRead {
  page: number
  limit: number
}

/** Reads a page of a list. A list that does not page is read whole, and the page is taken from it. */
export async function readPage(
  halo: HaloClient,
  request: PlannedRequest,
  { page, limit }: PageToRead,
  signal: AbortSignal,
): Promise<ListPage> {
  const list = request.operation?.list
  if (list?.cursors) return readBehind(halo, request, { page, limit }, signal)
  if (list?.paging === 'ignored' || list?.paging === 'first page again') {
    const response = await sendRequest(halo, request, signal)
    const records = rowsOf(response, list)
    const start = (page - 1) * limit
    const shown = records.slice(start, start + limit)
    const total = Math.max(countOf(response), records.length)
    return { records: shown, total, hasMore: start + shown.length < records.length }
  }
  const query = { ...request.query, pageinate: true, page_size: limit, page_no: page }
  const response = await halo.request(
    { method: request.method, path: requestPath(request), query, body: request.body },
    { signal },
  )
  const records = rowsOf(response, list)
  const count = countOf(response)
  const total = count >= records.length && count > 0 ? count : undefined
  const hasMore = total === undefined ? records.length >= limit : (page - 1) * limit + records.length < total
  return { records, total, hasMore }
}

/** Reads a list that goes on behind a record, which the caller names. */
async function readBehind(
  halo: HaloClient,
  request: PlannedRequest,
  { page, limit }: PageToRead,
  signal: AbortSignal,
): Promise<ListPage> {
  const { list, name } = request.operation ?? {}
  if (page > 1) throw new ToolError(`${name} has no pages: it goes on behind the id in ${list?.cursors?.older}`)
  const query = { count: limit, ...request.query }
  const records = rowsOf(await sendRequest(halo, { ...request, query }, signal), list)
  return { records: records.slice(0, limit), total: undefined, hasMore: false }
}

/** How many records a response says that there are; 0 where it does not say. */
function countOf(response: unknown): number {
  const count = isRow(response) ? response.record_count : undefined
  return typeof count === 'number' ? count : 0
}

/** @throws HaloPagingError when the response has no list where the records should be. */
function rowsOf(response: unknown, list: List | undefined): Row[] {
  return recordsOf(response, list?.recordsKey).filter(isRow)
}
