// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { IntegrationRequest } from '@halopsa/schemas'

/** Parameters of {@link getIntegrationRequest}. */
export interface GetIntegrationRequestParams {
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  detail_id?: number | undefined
  inbound_only?: boolean | undefined
  /** Only records of the module with this id. */
  module_id?: number | undefined
  /** Field to sort by. */
  order?: string | undefined
  /** Field number 2 to sort by. */
  order2?: string | undefined
  /** Field number 3 to sort by. */
  order3?: string | undefined
  /** Field number 4 to sort by. */
  order4?: string | undefined
  /** Field number 5 to sort by. */
  order5?: string | undefined
  /** Sort from the highest to the lowest. */
  orderdesc?: boolean | undefined
  /** Sort by `order2` from the highest to the lowest. */
  orderdesc2?: boolean | undefined
  /** Sort by `order3` from the highest to the lowest. */
  orderdesc3?: boolean | undefined
  /** Sort by `order4` from the highest to the lowest. */
  orderdesc4?: boolean | undefined
  /** Sort by `order5` from the highest to the lowest. */
  orderdesc5?: boolean | undefined
  outbound_only?: boolean | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | undefined
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean | undefined
}

/**
 * `GET /IntegrationRequest`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationRequest<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationRequestParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationRequest', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateIntegrationRequest}: those of {@link getIntegrationRequest} without the ones that page. */
export type PaginateIntegrationRequestParams = Omit<GetIntegrationRequestParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /IntegrationRequest`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateIntegrationRequest<T = unknown>(
  halo: HaloClient,
  params?: PaginateIntegrationRequestParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getIntegrationRequest(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postIntegrationRequest}. */
export interface PostIntegrationRequestParams {
  /** Records to create; one that has an `id` is updated. */
  integrationRequestList: IntegrationRequest[]
}

/**
 * `POST /IntegrationRequest`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postIntegrationRequest<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { integrationRequestList, ...query }: PostIntegrationRequestParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IntegrationRequest>> {
  return halo.request<IntegrationRequest, As>({ method: 'post', path: '/IntegrationRequest', query, body: integrationRequestList }, options)
}

/** Parameters of {@link getIntegrationRequestById}. */
export interface GetIntegrationRequestByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /IntegrationRequest/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getIntegrationRequestById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetIntegrationRequestByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IntegrationRequest>> {
  return halo.request<IntegrationRequest, As>({ method: 'get', path: path`/IntegrationRequest/${id}`, query }, options)
}

/** Parameters of {@link deleteIntegrationRequestById}. */
export interface DeleteIntegrationRequestByIdParams {
  id: number
}

/**
 * `DELETE /IntegrationRequest/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteIntegrationRequestById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteIntegrationRequestByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/IntegrationRequest/${id}`, query, as: 'auto' }, options)
}
