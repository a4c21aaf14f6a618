// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { IntegrationRequest } from '@halopsa/schemas'

/** Parameters of {@link getIntegrationRequest}. */
export interface GetIntegrationRequestParams {
  /** At most this many records, when the list does not page. */
  count?: number
  /** Only records of the detail with this id. */
  detail_id?: number
  inbound_only?: boolean
  /** Only records of the module with this id. */
  module_id?: number
  /** Field to sort by. */
  order?: string
  /** Field number 2 to sort by. */
  order2?: string
  /** Field number 3 to sort by. */
  order3?: string
  /** Field number 4 to sort by. */
  order4?: string
  /** Field number 5 to sort by. */
  order5?: string
  /** Sort from the highest to the lowest. */
  orderdesc?: boolean
  /** Sort by `order2` from the highest to the lowest. */
  orderdesc2?: boolean
  /** Sort by `order3` from the highest to the lowest. */
  orderdesc3?: boolean
  /** Sort by `order4` from the highest to the lowest. */
  orderdesc4?: boolean
  /** Sort by `order5` from the highest to the lowest. */
  orderdesc5?: boolean
  outbound_only?: boolean
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean
}

/**
 * `GET /IntegrationRequest`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationRequest<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetIntegrationRequestParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationRequest', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateIntegrationRequest}: those of {@link getIntegrationRequest} without the ones that page. */
export type PaginateIntegrationRequestParams = Omit<GetIntegrationRequestParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /IntegrationRequest`, page by page. */
export function paginateIntegrationRequest<T = unknown>(
  halo: HaloClient,
  params?: PaginateIntegrationRequestParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getIntegrationRequest(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postIntegrationRequest}. */
export interface PostIntegrationRequestParams {
  integrationRequestList: IntegrationRequest[]
}

/**
 * `POST /IntegrationRequest`
 *
 * Answers with the created or updated record, inferred from the schema of that name.
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
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
}

/**
 * `GET /IntegrationRequest/{id}`
 *
 * Answers with one record, inferred from the schema of that name.
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
export async function deleteIntegrationRequestById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteIntegrationRequestByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/IntegrationRequest/${id}`, query, as: 'auto' }, options)
}
