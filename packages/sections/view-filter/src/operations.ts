// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ViewFilter } from '@halopsa/schemas'

/** Parameters of {@link getViewFilter}. */
export interface GetViewFilterParams {
  globalonly?: boolean
  showall?: boolean
  showallforteam?: number
  showallfortech?: number
  /** Only records of the ticketarea with this id. */
  ticketarea_id?: number
  type?: string
}

/**
 * `GET /ViewFilter`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getViewFilter<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetViewFilterParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ViewFilter', query, as: 'auto' }, options)
}

/** Parameters of {@link postViewFilter}. */
export interface PostViewFilterParams {
  viewFilterList: ViewFilter[]
}

/**
 * `POST /ViewFilter`
 *
 * Answers with the created or updated record, inferred from the schema of that name.
 */
export async function postViewFilter<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { viewFilterList, ...query }: PostViewFilterParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ViewFilter>> {
  return halo.request<ViewFilter, As>({ method: 'post', path: '/ViewFilter', query, body: viewFilterList }, options)
}

/** Parameters of {@link getViewFilterById}. */
export interface GetViewFilterByIdParams {
  id: number
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
}

/**
 * `GET /ViewFilter/{id}`
 *
 * Answers with one record, inferred from the schema of that name.
 */
export async function getViewFilterById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetViewFilterByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ViewFilter>> {
  return halo.request<ViewFilter, As>({ method: 'get', path: path`/ViewFilter/${id}`, query }, options)
}

/** Parameters of {@link deleteViewFilterById}. */
export interface DeleteViewFilterByIdParams {
  id: number
}

/**
 * `DELETE /ViewFilter/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteViewFilterById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteViewFilterByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ViewFilter/${id}`, query, as: 'auto' }, options)
}
