// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Tabname } from '@halopsa/schemas'

/** Parameters of {@link getTabs}. */
export interface GetTabsParams {
  type?: number | undefined
  typeid?: number | undefined
}

/**
 * `GET /Tabs`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTabs<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTabsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Tabs', query, as: 'auto' }, options)
}

/** Parameters of {@link postTabs}. */
export interface PostTabsParams {
  /** Records to create; one that has an `id` is updated. */
  tabnameList: Tabname[]
}

/**
 * `POST /Tabs`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postTabs<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { tabnameList, ...query }: PostTabsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Tabname>> {
  return halo.request<Tabname, As>({ method: 'post', path: '/Tabs', query, body: tabnameList }, options)
}

/** Parameters of {@link getTabsById}. */
export interface GetTabsByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /Tabs/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getTabsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetTabsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Tabname>> {
  return halo.request<Tabname, As>({ method: 'get', path: path`/Tabs/${id}`, query }, options)
}

/** Parameters of {@link deleteTabsById}. */
export interface DeleteTabsByIdParams {
  id: number
}

/**
 * `DELETE /Tabs/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteTabsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteTabsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Tabs/${id}`, query, as: 'auto' }, options)
}
