// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate, withBody } from '@halopsa/core'
import type { FaultToDo } from '@halopsa/schemas'

/** Parameters of {@link getToDo}. */
export interface GetToDoParams {
  /** Only the records of the ticket with this id. */
  ticket_id?: number | null | undefined
}

/**
 * `GET /ToDo`
 *
 * Lists to-dos; `ticket_id` limits them to one ticket.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getToDo<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetToDoParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FaultToDo[]>> {
  return halo.request<FaultToDo[], As>({ method: 'get', path: '/ToDo', query }, options)
}

/** Parameters of {@link paginateToDo}: those of {@link getToDo}. */
export type PaginateToDoParams = GetToDoParams

/**
 * Every record of `GET /ToDo`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateToDo(
  halo: HaloClient,
  params?: PaginateToDoParams,
  options?: PaginateOptions,
): Pages<FaultToDo> {
  return paginate((_, call) => getToDo(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postToDo}. */
export interface PostToDoParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  faultToDoList: FaultToDo[]
}

/**
 * `POST /ToDo`
 *
 * Creates or updates to-dos of tickets.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postToDo<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { faultToDoList, ...query }: PostToDoParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, FaultToDo[], FaultToDo>>> {
  return halo.request<Flagged<Flag, FaultToDo[], FaultToDo>, As>(withBody({ method: 'post', path: '/ToDo', query, body: faultToDoList }, 'faultToDoList'), options)
}
