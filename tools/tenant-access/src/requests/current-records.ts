import type { Catalog } from '@halopsa/catalog'
import { HaloApiError, type HaloClient } from '@halopsa/core'
import { type PlannedRequest, requestPath } from './planned-request.ts'

type Row = Readonly<Record<string, unknown>>

/** Most records of a write that are read before it. */
const mostRead = 5

/**
 * The records that a write would change or delete, as they are now, in the order in which it names them. One that
 * cannot be read is `undefined`: it may be gone, or the agent may not see it.
 */
export async function currentRecords(
  catalog: Catalog,
  halo: HaloClient,
  request: PlannedRequest,
  signal?: AbortSignal,
): Promise<(Row | undefined)[]> {
  const paths = recordPaths(catalog, request)
  return Promise.all(
    paths.slice(0, mostRead).map(({ path, query }) =>
      halo.request<Row>({ method: 'get', path, query }, { signal }).catch((error) => {
        if (error instanceof HaloApiError) return undefined
        throw error
      }),
    ),
  )
}

/** Where the records of a write are read. */
function recordPaths(catalog: Catalog, request: PlannedRequest): { path: string; query?: Row }[] {
  const { operation, body } = request
  const get = operation && catalog.operationsOf(operation.section).find(({ role }) => role === 'get')
  if (!operation || !get) return []
  if (operation.role === 'delete') return [{ path: requestPath(request), query: request.query }]
  if (operation.role !== 'save') return []
  const records = (Array.isArray(body) ? body : [body]).filter((record): record is Row => record?.id !== undefined)
  return records.map((record) => {
    const path = requestPath({ ...request, pathTemplate: get.path, pathValues: [record.id] })
    // An action is found within its ticket alone.
    return record.ticket_id === undefined ? { path } : { path, query: { ticket_id: record.ticket_id } }
  })
}
