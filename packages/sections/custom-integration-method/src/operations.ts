// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { OutboundIntegrationMethod } from '@halopsa/schemas'

/** Parameters of {@link getCustomIntegrationMethod}. */
export interface GetCustomIntegrationMethodParams {
  /** At most this many records, when the list does not page. */
  count?: number
  /** Only records of the integration with this id. */
  integration_id?: number
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
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean
}

/**
 * `GET /CustomIntegrationMethod`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getCustomIntegrationMethod<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetCustomIntegrationMethodParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/CustomIntegrationMethod', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateCustomIntegrationMethod}: those of {@link getCustomIntegrationMethod} without the ones that page. */
export type PaginateCustomIntegrationMethodParams = Omit<GetCustomIntegrationMethodParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /CustomIntegrationMethod`, page by page. */
export function paginateCustomIntegrationMethod<T = unknown>(
  halo: HaloClient,
  params?: PaginateCustomIntegrationMethodParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getCustomIntegrationMethod(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postCustomIntegrationMethod}. */
export interface PostCustomIntegrationMethodParams {
  outboundIntegrationMethodList: OutboundIntegrationMethod[]
}

/**
 * `POST /CustomIntegrationMethod`
 *
 * Answers with the created or updated record, inferred from what the section takes to be posted.
 */
export async function postCustomIntegrationMethod<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { outboundIntegrationMethodList, ...query }: PostCustomIntegrationMethodParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, OutboundIntegrationMethod>> {
  return halo.request<OutboundIntegrationMethod, As>({ method: 'post', path: '/CustomIntegrationMethod', query, body: outboundIntegrationMethodList }, options)
}

/** Parameters of {@link getCustomIntegrationMethodById}. */
export interface GetCustomIntegrationMethodByIdParams {
  id: number
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
}

/**
 * `GET /CustomIntegrationMethod/{id}`
 *
 * Answers with one record, inferred from what the section takes to be posted.
 */
export async function getCustomIntegrationMethodById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetCustomIntegrationMethodByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, OutboundIntegrationMethod>> {
  return halo.request<OutboundIntegrationMethod, As>({ method: 'get', path: path`/CustomIntegrationMethod/${id}`, query }, options)
}

/** Parameters of {@link deleteCustomIntegrationMethodById}. */
export interface DeleteCustomIntegrationMethodByIdParams {
  id: number
}

/**
 * `DELETE /CustomIntegrationMethod/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteCustomIntegrationMethodById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteCustomIntegrationMethodByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/CustomIntegrationMethod/${id}`, query, as: 'auto' }, options)
}
