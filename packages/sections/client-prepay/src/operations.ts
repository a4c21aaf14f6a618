// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { PrepayHistory } from '@halopsa/schemas'

/** Parameters of {@link getClientPrepay}. */
export interface GetClientPrepayParams {
  /** Conditions for single fields, as JSON text of `[{ filter_name, filter_type, filter_value }]`; `filter_type` is `2` for equal and `4` for containing. The server refuses a name that it does not know. */
  advanced_search?: string | null | undefined
  /** Only records that are due for billing by this date. */
  billing_date?: string | Date | null | undefined
  /** Only the records of the client with this id. */
  client_id?: number | null | undefined
  /** Only the records of one of these clients: ids separated by commas: `1,2`. */
  client_ids?: string | readonly number[] | null | undefined
  /** Only the records of the contract with this id. */
  contract_id?: number | null | undefined
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | null | undefined
  /** Name of the field to sort by. */
  order?: string | null | undefined
  /** Name of the second field to sort by. */
  order2?: string | null | undefined
  /** Name of the third field to sort by. */
  order3?: string | null | undefined
  /** Name of the fourth field to sort by. */
  order4?: string | null | undefined
  /** Name of the fifth field to sort by. */
  order5?: string | null | undefined
  /** Sorts `order` from the highest to the lowest. */
  orderdesc?: boolean | null | undefined
  /** Sorts `order2` from the highest to the lowest. */
  orderdesc2?: boolean | null | undefined
  /** Sorts `order3` from the highest to the lowest. */
  orderdesc3?: boolean | null | undefined
  /** Sorts `order4` from the highest to the lowest. */
  orderdesc4?: boolean | null | undefined
  /** Sorts `order5` from the highest to the lowest. */
  orderdesc5?: boolean | null | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | null | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | null | undefined
  /** Page by page: `page_size` and `page_no` must be sent with it. */
  pageinate?: boolean | null | undefined
  /** Only records from which an invoice can be made now. */
  ready_for_invoicing?: boolean | null | undefined
  /** Only records in which this text occurs. */
  search?: string | null | undefined
}

/**
 * `GET /ClientPrepay`
 *
 * Lists pre-pay entries of clients.
 *
 * Answers with a view of the list with the records under `prepay`, as recorded on a live server.
 */
export async function getClientPrepay<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetClientPrepayParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'prepay', PrepayHistory>>> {
  return halo.request<ListView<'prepay', PrepayHistory>, As>({ method: 'get', path: '/ClientPrepay', query }, options)
}

/** Parameters of {@link paginateClientPrepay}: those of {@link getClientPrepay} without the ones that page. */
export type PaginateClientPrepayParams = Omit<GetClientPrepayParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /ClientPrepay`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateClientPrepay(
  halo: HaloClient,
  params?: PaginateClientPrepayParams,
  options?: PaginateOptions,
): Pages<PrepayHistory> {
  return paginate((page, call) => getClientPrepay(halo, { ...params, ...page }, call), 'prepay', options)
}

/** Parameters of {@link postClientPrepay}. */
export interface PostClientPrepayParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  prepayHistoryList: PrepayHistory[]
}

/**
 * `POST /ClientPrepay`
 *
 * Creates or updates pre-pay entries of clients.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postClientPrepay<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { prepayHistoryList, ...query }: PostClientPrepayParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, PrepayHistory[], PrepayHistory>>> {
  return halo.request<Flagged<Flag, PrepayHistory[], PrepayHistory>, As>(withBody({ method: 'post', path: '/ClientPrepay', query, body: prepayHistoryList }, 'prepayHistoryList'), options)
}

/** Parameters of {@link getClientPrepayById}. */
export interface GetClientPrepayByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /ClientPrepay/{id}`
 *
 * Reads a pre-pay entry of a client.
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
 * Deletes a pre-pay entry of a client.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteClientPrepayById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteClientPrepayByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PrepayHistory | undefined>> {
  return halo.request<PrepayHistory | undefined, As>({ method: 'delete', path: path`/ClientPrepay/${id}`, query, as: byMediaType }, options)
}
