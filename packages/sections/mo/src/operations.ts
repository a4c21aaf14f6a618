// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Bytes, type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { MarketingOpen } from '@halopsa/schemas'

/** Parameters of {@link getMO}. */
export type GetMOParams = Record<string, never>

/**
 * `GET /MO`
 *
 * Lists opens and clicks of marketing emails.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getMO<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetMOParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MarketingOpen[]>> {
  return halo.request<MarketingOpen[], As>({ method: 'get', path: '/MO', query }, options)
}

/** Parameters of {@link paginateMO}: those of {@link getMO}. */
export type PaginateMOParams = GetMOParams

/**
 * Every record of `GET /MO`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateMO(
  halo: HaloClient,
  params?: PaginateMOParams,
  options?: PaginateOptions,
): Pages<MarketingOpen> {
  return paginate((_, call) => getMO(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postMO}. */
export interface PostMOParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  marketingOpenList: MarketingOpen[]
}

/**
 * `POST /MO`
 *
 * Creates or updates opens and clicks of marketing emails.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postMO<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { marketingOpenList, ...query }: PostMOParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, MarketingOpen[], MarketingOpen>>> {
  return halo.request<Flagged<Flag, MarketingOpen[], MarketingOpen>, As>(withBody({ method: 'post', path: '/MO', query, body: marketingOpenList }, 'marketingOpenList'), options)
}

/** Parameters of {@link getMOB}. */
export type GetMOBParams = Record<string, never>

/**
 * `GET /MO/b`
 *
 * Returns bytes, most likely the invisible image by which the opening of a marketing email is recorded.
 *
 * Answers with bytes; `as: 'stream'` reads a large file piece by piece.
 *
 * A file, not JSON.
 */
export async function getMOB<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetMOBParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Bytes>> {
  return halo.request<Bytes, As>({ method: 'get', path: '/MO/b', query, as: 'bytes' }, options)
}

/** Parameters of {@link getMOR}. */
export type GetMORParams = Record<string, never>

/**
 * `GET /MO/r`
 *
 * Most likely redirects to a link of a marketing email and records the click; it is not documented.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getMOR<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetMORParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/MO/r', query, as: byMediaType }, options)
}

/** Parameters of {@link getMOById}. */
export interface GetMOByIdParams {
  id: number
}

/**
 * `GET /MO/{id}`
 *
 * Reads an open or click of a marketing email.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getMOById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetMOByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MarketingOpen>> {
  return halo.request<MarketingOpen, As>({ method: 'get', path: path`/MO/${id}`, query }, options)
}

/** Parameters of {@link deleteMOById}. */
export interface DeleteMOByIdParams {
  id: number
}

/**
 * `DELETE /MO/{id}`
 *
 * Deletes an open or click of a marketing email.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteMOById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteMOByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MarketingOpen | undefined>> {
  return halo.request<MarketingOpen | undefined, As>({ method: 'delete', path: path`/MO/${id}`, query, as: byMediaType }, options)
}
