// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ViewLists } from '@halopsa/schemas'

/** Parameters of {@link getViewLists}. */
export interface GetViewListsParams {
  connectedinstance_id?: number | undefined
  /** Area of the product that the request is for, such as `reqs` for tickets. */
  domain?: string | undefined
  globalonly?: boolean | undefined
  istree?: boolean | undefined
  showall?: boolean | undefined
  showallforteam?: number | undefined
  showallfortech?: number | undefined
  showcounts?: boolean | undefined
  /** Only records of the ticket area with this id. */
  ticketarea_id?: number | undefined
  type?: string | undefined
}

/**
 * `GET /ViewLists`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getViewLists<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetViewListsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ViewLists', query, as: 'auto' }, options)
}

/** Parameters of {@link postViewLists}. */
export interface PostViewListsParams {
  /** Records to create; one that has an `id` is updated. */
  viewListsList: ViewLists[]
}

/**
 * `POST /ViewLists`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
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
  domain?: string | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  showcounts?: boolean | undefined
}

/**
 * `GET /ViewLists/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
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
export async function deleteViewListsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteViewListsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ViewLists/${id}`, query, as: 'auto' }, options)
}
