// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ConsignmentHeader } from '@halopsa/schemas'

/** Parameters of {@link getConsignment}. */
export interface GetConsignmentParams {
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
}

/**
 * `GET /Consignment`
 *
 * Lists consignments.
 *
 * Answers with a view of the list with the records under `consignments`, as recorded on a live server.
 */
export async function getConsignment<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetConsignmentParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'consignments', ConsignmentHeader>>> {
  return halo.request<ListView<'consignments', ConsignmentHeader>, As>({ method: 'get', path: '/Consignment', query }, options)
}

/** Parameters of {@link paginateConsignment}: those of {@link getConsignment} without the ones that page. */
export type PaginateConsignmentParams = Omit<GetConsignmentParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /Consignment`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateConsignment(
  halo: HaloClient,
  params?: PaginateConsignmentParams,
  options?: PaginateOptions,
): Pages<ConsignmentHeader> {
  return paginate((page, call) => getConsignment(halo, { ...params, ...page }, call), 'consignments', options)
}

/** Parameters of {@link postConsignment}. */
export interface PostConsignmentParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  consignmentHeaderList: ConsignmentHeader[]
}

/**
 * `POST /Consignment`
 *
 * Creates or updates consignments.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postConsignment<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { consignmentHeaderList, ...query }: PostConsignmentParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ConsignmentHeader[], ConsignmentHeader>>> {
  return halo.request<Flagged<Flag, ConsignmentHeader[], ConsignmentHeader>, As>(withBody({ method: 'post', path: '/Consignment', query, body: consignmentHeaderList }, 'consignmentHeaderList'), options)
}

/** Parameters of {@link getConsignmentById}. */
export interface GetConsignmentByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /Consignment/{id}`
 *
 * Reads a consignment.
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
  deleteOrder?: boolean | null | undefined
}

/**
 * `DELETE /Consignment/{id}`
 *
 * Deletes one consignment; with `deleteOrder` its order too.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteConsignmentById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteConsignmentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ConsignmentHeader | undefined>> {
  return halo.request<ConsignmentHeader | undefined, As>({ method: 'delete', path: path`/Consignment/${id}`, query, as: byMediaType }, options)
}
