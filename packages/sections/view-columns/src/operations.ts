// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ViewColumns } from '@halopsa/schemas'

/** Parameters of {@link getViewColumns}. */
export interface GetViewColumnsParams {
  globalonly?: boolean | undefined
  showall?: boolean | undefined
  showallforteam?: number | undefined
  showallfortech?: number | undefined
  /** Only records of the ticket area with this id. */
  ticketarea_id?: number | undefined
  type?: string | undefined
}

/**
 * `GET /ViewColumns`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getViewColumns<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetViewColumnsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ViewColumns', query, as: 'auto' }, options)
}

/** Parameters of {@link postViewColumns}. */
export interface PostViewColumnsParams {
  /** Records to create; one that has an `id` is updated. */
  viewColumnsList: ViewColumns[]
}

/**
 * `POST /ViewColumns`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postViewColumns<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { viewColumnsList, ...query }: PostViewColumnsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ViewColumns>> {
  return halo.request<ViewColumns, As>({ method: 'post', path: '/ViewColumns', query, body: viewColumnsList }, options)
}

/** Parameters of {@link getViewColumnsById}. */
export interface GetViewColumnsByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /ViewColumns/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getViewColumnsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetViewColumnsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ViewColumns>> {
  return halo.request<ViewColumns, As>({ method: 'get', path: path`/ViewColumns/${id}`, query }, options)
}

/** Parameters of {@link deleteViewColumnsById}. */
export interface DeleteViewColumnsByIdParams {
  id: number
}

/**
 * `DELETE /ViewColumns/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteViewColumnsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteViewColumnsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ViewColumns/${id}`, query, as: 'auto' }, options)
}
