// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate, withBody } from '@halopsa/core'
import type { SalesMailboxDetail } from '@halopsa/schemas'

/** Parameters of {@link getSalesMailboxDetail}. */
export type GetSalesMailboxDetailParams = Record<string, never>

/**
 * `GET /SalesMailboxDetail`
 *
 * Lists sales mailboxes.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getSalesMailboxDetail<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetSalesMailboxDetailParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SalesMailboxDetail[]>> {
  return halo.request<SalesMailboxDetail[], As>({ method: 'get', path: '/SalesMailboxDetail', query }, options)
}

/** Parameters of {@link paginateSalesMailboxDetail}: those of {@link getSalesMailboxDetail}. */
export type PaginateSalesMailboxDetailParams = GetSalesMailboxDetailParams

/**
 * Every record of `GET /SalesMailboxDetail`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateSalesMailboxDetail(
  halo: HaloClient,
  params?: PaginateSalesMailboxDetailParams,
  options?: PaginateOptions,
): Pages<SalesMailboxDetail> {
  return paginate((_, call) => getSalesMailboxDetail(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postSalesMailboxDetail}. */
export interface PostSalesMailboxDetailParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  salesMailboxDetailList: SalesMailboxDetail[]
}

/**
 * `POST /SalesMailboxDetail`
 *
 * Creates or updates sales mailboxes.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postSalesMailboxDetail<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { salesMailboxDetailList, ...query }: PostSalesMailboxDetailParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, SalesMailboxDetail[], SalesMailboxDetail>>> {
  return halo.request<Flagged<Flag, SalesMailboxDetail[], SalesMailboxDetail>, As>(withBody({ method: 'post', path: '/SalesMailboxDetail', query, body: salesMailboxDetailList }, 'salesMailboxDetailList'), options)
}
