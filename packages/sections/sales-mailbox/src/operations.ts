// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { SalesMailbox } from '@halopsa/schemas'

/** Parameters of {@link getSalesMailbox}. */
export type GetSalesMailboxParams = Record<string, never>

/**
 * `GET /SalesMailbox`
 *
 * Lists connections for sales mailboxes.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getSalesMailbox<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetSalesMailboxParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SalesMailbox[]>> {
  return halo.request<SalesMailbox[], As>({ method: 'get', path: '/SalesMailbox', query }, options)
}

/** Parameters of {@link paginateSalesMailbox}: those of {@link getSalesMailbox}. */
export type PaginateSalesMailboxParams = GetSalesMailboxParams

/**
 * Every record of `GET /SalesMailbox`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateSalesMailbox(
  halo: HaloClient,
  params?: PaginateSalesMailboxParams,
  options?: PaginateOptions,
): Pages<SalesMailbox> {
  return paginate((_, call) => getSalesMailbox(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postSalesMailbox}. */
export interface PostSalesMailboxParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  salesMailboxList: SalesMailbox[]
}

/**
 * `POST /SalesMailbox`
 *
 * Creates or updates connections for sales mailboxes.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postSalesMailbox<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { salesMailboxList, ...query }: PostSalesMailboxParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, SalesMailbox[], SalesMailbox>>> {
  return halo.request<Flagged<Flag, SalesMailbox[], SalesMailbox>, As>(withBody({ method: 'post', path: '/SalesMailbox', query, body: salesMailboxList }, 'salesMailboxList'), options)
}

/** Parameters of {@link getSalesMailboxById}. */
export interface GetSalesMailboxByIdParams {
  id: number
  _test_access?: boolean | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /SalesMailbox/{id}`
 *
 * Reads a connection for sales mailboxes.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getSalesMailboxById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSalesMailboxByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SalesMailbox>> {
  return halo.request<SalesMailbox, As>({ method: 'get', path: path`/SalesMailbox/${id}`, query }, options)
}

/** Parameters of {@link deleteSalesMailboxById}. */
export interface DeleteSalesMailboxByIdParams {
  id: number
}

/**
 * `DELETE /SalesMailbox/{id}`
 *
 * Deletes a connection for sales mailboxes.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteSalesMailboxById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteSalesMailboxByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SalesMailbox | undefined>> {
  return halo.request<SalesMailbox | undefined, As>({ method: 'delete', path: path`/SalesMailbox/${id}`, query, as: byMediaType }, options)
}
