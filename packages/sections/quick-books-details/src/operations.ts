// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { QuickBooksDetails } from '@halopsa/schemas'

/** Parameters of {@link getQuickBooksDetails}. */
export interface GetQuickBooksDetailsParams {
  companyid?: string | null | undefined
  /** Only entries that are connected. */
  connectedonly?: boolean | null | undefined
}

/**
 * `GET /QuickBooksDetails`
 *
 * Lists connections to QuickBooks Online (settings of the integration).
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getQuickBooksDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetQuickBooksDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, QuickBooksDetails[]>> {
  return halo.request<QuickBooksDetails[], As>({ method: 'get', path: '/QuickBooksDetails', query }, options)
}

/** Parameters of {@link paginateQuickBooksDetails}: those of {@link getQuickBooksDetails}. */
export type PaginateQuickBooksDetailsParams = GetQuickBooksDetailsParams

/**
 * Every record of `GET /QuickBooksDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateQuickBooksDetails(
  halo: HaloClient,
  params?: PaginateQuickBooksDetailsParams,
  options?: PaginateOptions,
): Pages<QuickBooksDetails> {
  return paginate((_, call) => getQuickBooksDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postQuickBooksDetails}. */
export interface PostQuickBooksDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  quickBooksDetailsList: QuickBooksDetails[]
}

/**
 * `POST /QuickBooksDetails`
 *
 * Creates or updates connections to QuickBooks Online (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postQuickBooksDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { quickBooksDetailsList, ...query }: PostQuickBooksDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, QuickBooksDetails[], QuickBooksDetails>>> {
  return halo.request<Flagged<Flag, QuickBooksDetails[], QuickBooksDetails>, As>(withBody({ method: 'post', path: '/QuickBooksDetails', query, body: quickBooksDetailsList }, 'quickBooksDetailsList'), options)
}

/** Parameters of {@link getQuickBooksDetailsById}. */
export interface GetQuickBooksDetailsByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /QuickBooksDetails/{id}`
 *
 * Reads a connection to QuickBooks Online (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getQuickBooksDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetQuickBooksDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, QuickBooksDetails>> {
  return halo.request<QuickBooksDetails, As>({ method: 'get', path: path`/QuickBooksDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteQuickBooksDetailsById}. */
export interface DeleteQuickBooksDetailsByIdParams {
  id: number
}

/**
 * `DELETE /QuickBooksDetails/{id}`
 *
 * Deletes a connection to QuickBooks Online (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteQuickBooksDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteQuickBooksDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, QuickBooksDetails | undefined>> {
  return halo.request<QuickBooksDetails | undefined, As>({ method: 'delete', path: path`/QuickBooksDetails/${id}`, query, as: byMediaType }, options)
}
