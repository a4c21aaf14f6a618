// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { MarketingUnsubscribe } from '@halopsa/schemas'

/** Parameters of {@link getMarketingUnsubscribe}. */
export type GetMarketingUnsubscribeParams = Record<string, never>

/**
 * `GET /MarketingUnsubscribe`
 *
 * Lists unsubscriptions from marketing emails.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getMarketingUnsubscribe<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetMarketingUnsubscribeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MarketingUnsubscribe[]>> {
  return halo.request<MarketingUnsubscribe[], As>({ method: 'get', path: '/MarketingUnsubscribe', query }, options)
}

/** Parameters of {@link paginateMarketingUnsubscribe}: those of {@link getMarketingUnsubscribe}. */
export type PaginateMarketingUnsubscribeParams = GetMarketingUnsubscribeParams

/**
 * Every record of `GET /MarketingUnsubscribe`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateMarketingUnsubscribe(
  halo: HaloClient,
  params?: PaginateMarketingUnsubscribeParams,
  options?: PaginateOptions,
): Pages<MarketingUnsubscribe> {
  return paginate((_, call) => getMarketingUnsubscribe(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postMarketingUnsubscribe}. */
export interface PostMarketingUnsubscribeParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  marketingUnsubscribeList: MarketingUnsubscribe[]
}

/**
 * `POST /MarketingUnsubscribe`
 *
 * Creates or updates unsubscriptions from marketing emails.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postMarketingUnsubscribe<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { marketingUnsubscribeList, ...query }: PostMarketingUnsubscribeParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, MarketingUnsubscribe[], MarketingUnsubscribe>>> {
  return halo.request<Flagged<Flag, MarketingUnsubscribe[], MarketingUnsubscribe>, As>(withBody({ method: 'post', path: '/MarketingUnsubscribe', query, body: marketingUnsubscribeList }, 'marketingUnsubscribeList'), options)
}

/** Parameters of {@link getMarketingUnsubscribeById}. */
export interface GetMarketingUnsubscribeByIdParams {
  id: number
}

/**
 * `GET /MarketingUnsubscribe/{id}`
 *
 * Reads an unsubscription from marketing emails.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getMarketingUnsubscribeById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetMarketingUnsubscribeByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MarketingUnsubscribe>> {
  return halo.request<MarketingUnsubscribe, As>({ method: 'get', path: path`/MarketingUnsubscribe/${id}`, query }, options)
}

/** Parameters of {@link deleteMarketingUnsubscribeById}. */
export interface DeleteMarketingUnsubscribeByIdParams {
  id: number
}

/**
 * `DELETE /MarketingUnsubscribe/{id}`
 *
 * Deletes an unsubscription from marketing emails.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteMarketingUnsubscribeById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteMarketingUnsubscribeByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MarketingUnsubscribe | undefined>> {
  return halo.request<MarketingUnsubscribe | undefined, As>({ method: 'delete', path: path`/MarketingUnsubscribe/${id}`, query, as: byMediaType }, options)
}
