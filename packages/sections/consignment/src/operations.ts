// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { ConsignmentHeader } from '@halopsa/schemas'

/** Parameters of {@link getConsignment}. */
export interface GetConsignmentParams {
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | undefined
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
 * `GET /Consignment`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getConsignment<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetConsignmentParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Consignment', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateConsignment}: those of {@link getConsignment} without the ones that page. */
export type PaginateConsignmentParams = Omit<GetConsignmentParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /Consignment`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateConsignment<T = unknown>(
  halo: HaloClient,
  params?: PaginateConsignmentParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getConsignment(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postConsignment}. */
export interface PostConsignmentParams {
  /** Records to create; one that has an `id` is updated. */
  consignmentHeaderList: ConsignmentHeader[]
}

/**
 * `POST /Consignment`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postConsignment<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { consignmentHeaderList, ...query }: PostConsignmentParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ConsignmentHeader>> {
  return halo.request<ConsignmentHeader, As>({ method: 'post', path: '/Consignment', query, body: consignmentHeaderList }, options)
}

/** Parameters of {@link getConsignmentById}. */
export interface GetConsignmentByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /Consignment/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getConsignmentById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetConsignmentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ConsignmentHeader>> {
  return halo.request<ConsignmentHeader, As>({ method: 'get', path: path`/Consignment/${id}`, query }, options)
}

/** Parameters of {@link deleteConsignmentById}. */
export interface DeleteConsignmentByIdParams {
  id: number
  deleteOrder?: boolean | undefined
}

/**
 * `DELETE /Consignment/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteConsignmentById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteConsignmentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Consignment/${id}`, query, as: 'auto' }, options)
}
