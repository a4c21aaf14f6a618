// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { OutboundIntegrationMethod } from '@halopsa/schemas'

/** Parameters of {@link getCustomIntegrationMethod}. */
export interface GetCustomIntegrationMethodParams {
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  integration_id?: number | undefined
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
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | undefined
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean | undefined
}

/**
 * `GET /CustomIntegrationMethod`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getCustomIntegrationMethod<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetCustomIntegrationMethodParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/CustomIntegrationMethod', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateCustomIntegrationMethod}: those of {@link getCustomIntegrationMethod} without the ones that page. */
export type PaginateCustomIntegrationMethodParams = Omit<GetCustomIntegrationMethodParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /CustomIntegrationMethod`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateCustomIntegrationMethod<T = unknown>(
  halo: HaloClient,
  params?: PaginateCustomIntegrationMethodParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getCustomIntegrationMethod(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postCustomIntegrationMethod}. */
export interface PostCustomIntegrationMethodParams {
  /** Records to create; one that has an `id` is updated. */
  outboundIntegrationMethodList: OutboundIntegrationMethod[]
}

/**
 * `POST /CustomIntegrationMethod`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
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
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /CustomIntegrationMethod/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
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
export async function deleteCustomIntegrationMethodById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteCustomIntegrationMethodByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/CustomIntegrationMethod/${id}`, query, as: 'auto' }, options)
}
