import type { List } from '@halopsa/catalog'
import type { HaloClient } from '@halopsa/core'
import { isRow, type Row } from '@halopsa/tenant-access/records/row'
import { type PlannedRequest, requestPath } from '@halopsa/tenant-access/requests/planned-request'
import { sendRequest } from '@halopsa/tenant-access/requests/send-request'

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
  if (list?.paging === 'ignored' || list?.paging === 'first page again') {
    const records = recordsOf(await sendRequest(halo, request, signal), list)
    const start = (page - 1) * limit
    const shown = records.slice(start, start + limit)
    return { records: shown, total: records.length, hasMore: start + shown.length < records.length }
  }
  const query = { ...request.query, pageinate: true, page_size: limit, page_no: page }
  const response = await halo.request(
    { method: request.method, path: requestPath(request), query, body: request.body },
    { signal },
  )
  const records = recordsOf(response, list)
  const count = isRow(response) ? response.record_count : undefined
  const total = typeof count === 'number' && count >= records.length ? count : undefined
  const hasMore = total === undefined ? records.length >= limit : (page - 1) * limit + records.length < total
  return { records, total, hasMore }
}

/** The records in a response: the response itself, or the list under its key. */
export function recordsOf(response: unknown, list: List | undefined): Row[] {
  if (Array.isArray(response)) return response.filter(isRow)
  if (!isRow(response)) return []
  const named = list?.recordsKey === undefined ? undefined : response[list.recordsKey]
  const found = Array.isArray(named) ? named : Object.values(response).find(Array.isArray)
  return Array.isArray(found) ? found.filter(isRow) : []
}
