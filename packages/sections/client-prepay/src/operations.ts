// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { PrepayHistory } from '@halopsa/schemas'

/** Parameters of {@link getClientPrepay}. */
export interface GetClientPrepayParams {
  /** Conditions for single fields, as JSON text. */
  advanced_search?: string | undefined
  billing_date?: string | undefined
  /** Only records of the client with this id. */
  client_id?: number | undefined
  /** Only records whose client has one of these ids, separated by commas: `1,2,3`. */
  client_ids?: string | undefined
  /** Only records of the contract with this id. */
  contract_id?: number | undefined
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
  ready_for_invoicing?: boolean | undefined
  /** Only records in which this text occurs. */
  search?: string | undefined
}

/**
 * `GET /ClientPrepay`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getClientPrepay<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetClientPrepayParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ClientPrepay', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateClientPrepay}: those of {@link getClientPrepay} without the ones that page. */
export type PaginateClientPrepayParams = Omit<GetClientPrepayParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /ClientPrepay`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateClientPrepay<T = unknown>(
  halo: HaloClient,
  params?: PaginateClientPrepayParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getClientPrepay(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postClientPrepay}. */
export interface PostClientPrepayParams {
  /** Records to create; one that has an `id` is updated. */
  prepayHistoryList: PrepayHistory[]
}

/**
 * `POST /ClientPrepay`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
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
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /ClientPrepay/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
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
export async function deleteClientPrepayById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteClientPrepayByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ClientPrepay/${id}`, query, as: 'auto' }, options)
}
