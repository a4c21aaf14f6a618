// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { ServStatus, ServStatusSubscribe } from '@halopsa/schemas'

/** Parameters of {@link getServiceStatus}. */
export interface GetServiceStatusParams {
  /** At most this many records, when the list does not page. */
  count?: number | undefined
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
  /** Only records of the service with this id. */
  service_id?: number | undefined
}

/**
 * `GET /ServiceStatus`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getServiceStatus<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetServiceStatusParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ServiceStatus', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateServiceStatus}: those of {@link getServiceStatus} without the ones that page. */
export type PaginateServiceStatusParams = Omit<GetServiceStatusParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /ServiceStatus`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateServiceStatus<T = unknown>(
  halo: HaloClient,
  params?: PaginateServiceStatusParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getServiceStatus(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postServiceStatus}. */
export interface PostServiceStatusParams {
  /** Records to create; one that has an `id` is updated. */
  servStatusList: ServStatus[]
}

/**
 * `POST /ServiceStatus`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postServiceStatus<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { servStatusList, ...query }: PostServiceStatusParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ServStatus>> {
  return halo.request<ServStatus, As>({ method: 'post', path: '/ServiceStatus', query, body: servStatusList }, options)
}

/** Parameters of {@link postServiceStatusSubscribe}. */
export interface PostServiceStatusSubscribeParams {
  servStatusSubscribeList: ServStatusSubscribe[]
}

/**
 * `POST /ServiceStatus/Subscribe`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postServiceStatusSubscribe<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { servStatusSubscribeList, ...query }: PostServiceStatusSubscribeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/ServiceStatus/Subscribe', query, body: servStatusSubscribeList, as: 'auto' }, options)
}

/** Parameters of {@link getServiceStatusSubscribeById}. */
export interface GetServiceStatusSubscribeByIdParams {
  id: number
}

/**
 * `GET /ServiceStatus/Subscribe/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getServiceStatusSubscribeById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetServiceStatusSubscribeByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/ServiceStatus/Subscribe/${id}`, query, as: 'auto' }, options)
}

/** Parameters of {@link getServiceStatusById}. */
export interface GetServiceStatusByIdParams {
  id: string
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /ServiceStatus/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getServiceStatusById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetServiceStatusByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ServStatus>> {
  return halo.request<ServStatus, As>({ method: 'get', path: path`/ServiceStatus/${id}`, query }, options)
}

/** Parameters of {@link deleteServiceStatusById}. */
export interface DeleteServiceStatusByIdParams {
  id: string
}

/**
 * `DELETE /ServiceStatus/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteServiceStatusById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteServiceStatusByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ServiceStatus/${id}`, query, as: 'auto' }, options)
}
