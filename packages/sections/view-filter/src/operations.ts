// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ViewFilter } from '@halopsa/schemas'

/** Parameters of {@link getViewFilter}. */
export interface GetViewFilterParams {
  globalonly?: boolean | undefined
  showall?: boolean | undefined
  showallforteam?: number | undefined
  showallfortech?: number | undefined
  /** Only records of the ticket area with this id. */
  ticketarea_id?: number | undefined
  type?: string | undefined
}

/**
 * `GET /ViewFilter`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getViewFilter<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetViewFilterParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ViewFilter', query, as: 'auto' }, options)
}

/** Parameters of {@link postViewFilter}. */
export interface PostViewFilterParams {
  /** Records to create; one that has an `id` is updated. */
  viewFilterList: ViewFilter[]
}

/**
 * `POST /ViewFilter`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
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
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /ViewFilter/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
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
export async function deleteViewFilterById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteViewFilterByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ViewFilter/${id}`, query, as: 'auto' }, options)
}
