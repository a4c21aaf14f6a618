// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { ConsignmentHeader } from '@halopsa/schemas'

/** Parameters of {@link getConsignment}. */
export interface GetConsignmentParams {
  /** At most this many records, when the list does not page. */
  count?: number
  /** Only the ids of the records. */
  idonly?: boolean
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
 * `GET /Consignment`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getConsignment<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetConsignmentParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Consignment', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateConsignment}: those of {@link getConsignment} without the ones that page. */
export type PaginateConsignmentParams = Omit<GetConsignmentParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /Consignment`, page by page. */
export function paginateConsignment<T = unknown>(
  halo: HaloClient,
  params?: PaginateConsignmentParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getConsignment(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postConsignment}. */
export interface PostConsignmentParams {
  consignmentHeaderList: ConsignmentHeader[]
}

/**
 * `POST /Consignment`
 *
 * Answers with the created or updated record, inferred from what the section takes to be posted.
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
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
}

/**
 * `GET /Consignment/{id}`
 *
 * Answers with one record, inferred from what the section takes to be posted.
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
  deleteOrder?: boolean
}

/**
 * `DELETE /Consignment/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteConsignmentById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteConsignmentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Consignment/${id}`, query, as: 'auto' }, options)
}
