// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ViewListGroup } from '@halopsa/schemas'

/** Parameters of {@link getViewListGroup}. */
export interface GetViewListGroupParams {
  type?: string | undefined
}

/**
 * `GET /ViewListGroup`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getViewListGroup<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetViewListGroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ViewListGroup', query, as: 'auto' }, options)
}

/** Parameters of {@link postViewListGroup}. */
export interface PostViewListGroupParams {
  /** Records to create; one that has an `id` is updated. */
  viewListGroupList: ViewListGroup[]
}

/**
 * `POST /ViewListGroup`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postViewListGroup<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { viewListGroupList, ...query }: PostViewListGroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ViewListGroup>> {
  return halo.request<ViewListGroup, As>({ method: 'post', path: '/ViewListGroup', query, body: viewListGroupList }, options)
}

/** Parameters of {@link getViewListGroupById}. */
export interface GetViewListGroupByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /ViewListGroup/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getViewListGroupById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetViewListGroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ViewListGroup>> {
  return halo.request<ViewListGroup, As>({ method: 'get', path: path`/ViewListGroup/${id}`, query }, options)
}

/** Parameters of {@link deleteViewListGroupById}. */
export interface DeleteViewListGroupByIdParams {
  id: number
}

/**
 * `DELETE /ViewListGroup/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteViewListGroupById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteViewListGroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ViewListGroup/${id}`, query, as: 'auto' }, options)
}
