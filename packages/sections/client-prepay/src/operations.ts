// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { PrepayHistory } from '@halopsa/schemas'

/** Parameters of {@link getClientPrepay}. */
export interface GetClientPrepayParams {
  /** Conditions for single fields, as JSON text. */
  advanced_search?: string
  billing_date?: string
  /** Only records of the client with this id. */
  client_id?: number
  /** Only records whose client has one of these ids, separated by commas: `1,2,3`. */
  client_ids?: string
  /** Only records of the contract with this id. */
  contract_id?: number
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
  ready_for_invoicing?: boolean
  /** Only records in which this text occurs. */
  search?: string
}

/**
 * `GET /ClientPrepay`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getClientPrepay<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetClientPrepayParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ClientPrepay', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateClientPrepay}: those of {@link getClientPrepay} without the ones that page. */
export type PaginateClientPrepayParams = Omit<GetClientPrepayParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /ClientPrepay`, page by page. */
export function paginateClientPrepay<T = unknown>(
  halo: HaloClient,
  params?: PaginateClientPrepayParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getClientPrepay(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postClientPrepay}. */
export interface PostClientPrepayParams {
  prepayHistoryList: PrepayHistory[]
}

/**
 * `POST /ClientPrepay`
 *
 * Answers with the created or updated record, inferred from what the section takes to be posted.
 */
export async function postClientPrepay<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { prepayHistoryList, ...query }: PostClientPrepayParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PrepayHistory>> {
  return halo.request<PrepayHistory, As>({ method: 'post', path: '/ClientPrepay', query, body: prepayHistoryList }, options)
}

/** Parameters of {@link getClientPrepayById}. */
export interface GetClientPrepayByIdParams {
  id: number
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
}

/**
 * `GET /ClientPrepay/{id}`
 *
 * Answers with one record, inferred from what the section takes to be posted.
 */
export async function getClientPrepayById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetClientPrepayByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PrepayHistory>> {
  return halo.request<PrepayHistory, As>({ method: 'get', path: path`/ClientPrepay/${id}`, query }, options)
}

/** Parameters of {@link deleteClientPrepayById}. */
export interface DeleteClientPrepayByIdParams {
  id: number
}

/**
 * `DELETE /ClientPrepay/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteClientPrepayById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteClientPrepayByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ClientPrepay/${id}`, query, as: 'auto' }, options)
}
