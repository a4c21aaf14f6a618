// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SalesMailboxDetail } from '@halopsa/schemas'

/** Parameters of {@link getSalesMailboxDetail}. */
export type GetSalesMailboxDetailParams = Record<string, never>

/**
 * `GET /SalesMailboxDetail`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSalesMailboxDetail<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSalesMailboxDetailParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SalesMailboxDetail', query, as: 'auto' }, options)
}

/** Parameters of {@link postSalesMailboxDetail}. */
export interface PostSalesMailboxDetailParams {
  /** Records to create; one that has an `id` is updated. */
  salesMailboxDetailList: SalesMailboxDetail[]
}

/**
 * `POST /SalesMailboxDetail`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postSalesMailboxDetail<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { salesMailboxDetailList, ...query }: PostSalesMailboxDetailParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SalesMailboxDetail>> {
  return halo.request<SalesMailboxDetail, As>({ method: 'post', path: '/SalesMailboxDetail', query, body: salesMailboxDetailList }, options)
}
