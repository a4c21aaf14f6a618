// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { FaultToDo } from '@halopsa/schemas'

/** Parameters of {@link getToDo}. */
export interface GetToDoParams {
  /** Only records of the ticket with this id. */
  ticket_id?: number | undefined
}

/**
 * `GET /ToDo`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getToDo<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetToDoParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ToDo', query, as: 'auto' }, options)
}

/** Parameters of {@link postToDo}. */
export interface PostToDoParams {
  /** Records to create; one that has an `id` is updated. */
  faultToDoList: FaultToDo[]
}

/**
 * `POST /ToDo`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postToDo<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { faultToDoList, ...query }: PostToDoParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FaultToDo>> {
  return halo.request<FaultToDo, As>({ method: 'post', path: '/ToDo', query, body: faultToDoList }, options)
}
