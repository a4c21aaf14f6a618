// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ViewLists } from '@halopsa/schemas'

/** Parameters of {@link getViewLists}. */
export interface GetViewListsParams {
  /** Only records of the connectedinstance with this id. */
  connectedinstance_id?: number
  /** Area of the product that the request is for, such as `reqs` for tickets. */
  domain?: string
  globalonly?: boolean
  istree?: boolean
  showall?: boolean
  showallforteam?: number
  showallfortech?: number
  showcounts?: boolean
  /** Only records of the ticketarea with this id. */
  ticketarea_id?: number
  type?: string
}

/**
 * `GET /ViewLists`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getViewLists<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetViewListsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ViewLists', query, as: 'auto' }, options)
}

/** Parameters of {@link postViewLists}. */
export interface PostViewListsParams {
  viewListsList: ViewLists[]
}

/**
 * `POST /ViewLists`
 *
 * Answers with the created or updated record, inferred from the schema of that name.
 */
export async function postViewLists<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { viewListsList, ...query }: PostViewListsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ViewLists>> {
  return halo.request<ViewLists, As>({ method: 'post', path: '/ViewLists', query, body: viewListsList }, options)
}

/** Parameters of {@link getViewListsById}. */
export interface GetViewListsByIdParams {
  id: number
  /** Area of the product that the request is for, such as `reqs` for tickets. */
  domain?: string
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
  showcounts?: boolean
}

/**
 * `GET /ViewLists/{id}`
 *
 * Answers with one record, inferred from the schema of that name.
 */
export async function getViewListsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetViewListsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ViewLists>> {
  return halo.request<ViewLists, As>({ method: 'get', path: path`/ViewLists/${id}`, query }, options)
}

/** Parameters of {@link deleteViewListsById}. */
export interface DeleteViewListsByIdParams {
  id: number
}

/**
 * `DELETE /ViewLists/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteViewListsById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteViewListsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ViewLists/${id}`, query, as: 'auto' }, options)
}
