import type { List } from '@halopsa/catalog'
import { type HaloClient, type ListShape, type Pages, paginate } from '@halopsa/core'

/** A list to read. */
export interface ListToRead {
  path: string
  query: Readonly<Record<string, unknown>>
  shape: ListShape
  /** Records to ask for in a page. Default: the most that the list gives. */
  pageSize?: number | undefined
  signal?: AbortSignal | undefined
  /** Told with each page how many records the list has, where it says so. */
  seen?(count: number): void
}

/** What core has to know of a list. A list that nobody knows is taken to page as most do. */
export function listShape(list: List | undefined): ListShape {
  if (!list) return {}
  const { recordsKey, key, pageCap, paging, cursors } = list
  return {
    ...(recordsKey !== undefined && { records: recordsKey }),
    ...(key && { key }),
    ...(pageCap !== undefined && { cap: pageCap }),
    ...(paging === 'ignored' && { pages: false }),
    ...(cursors && { cursor: cursors.older }),
  }
}

/** All records of a list, page by page; core proves that none is missing. */
export function listPages<Row>(halo: HaloClient, list: ListToRead): Pages<Row> {
  const { path, query, shape, pageSize, signal, seen } = list
  return paginate<Row>(
    async (page, call) => {
      const parameters = shape.pages === false ? query : { ...query, ...page }
      const response = await halo.request({ method: 'get', path, query: parameters }, call)
      const count = countOf(response, shape)
      if (count !== undefined) seen?.(count)
      return response
    },
    shape,
    { pageSize, signal },
  )
}

/** How many records a list has, as its response tells. A page of an array tells nothing of the others. */
function countOf(response: unknown, { pages, records }: ListShape): number | undefined {
  if (Array.isArray(response)) return pages === false ? response.length : undefined
  const view = Object(response) as Record<string, unknown>
  const sent = records === undefined ? undefined : view[records]
  if (pages === false && Array.isArray(sent)) return sent.length
  return typeof view.record_count === 'number' ? view.record_count : undefined
}
