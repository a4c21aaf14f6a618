// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ConfluenceDetails } from '@halopsa/schemas'

/** Parameters of {@link getConfluenceDetails}. */
export type GetConfluenceDetailsParams = Record<string, never>

/**
 * `GET /ConfluenceDetails`
 *
 * Lists connections to Confluence (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getConfluenceDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetConfluenceDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ConfluenceDetails[]>> {
  return halo.request<ConfluenceDetails[], As>({ method: 'get', path: '/ConfluenceDetails', query }, options)
}

/** Parameters of {@link paginateConfluenceDetails}: those of {@link getConfluenceDetails}. */
export type PaginateConfluenceDetailsParams = GetConfluenceDetailsParams

/**
 * Every record of `GET /ConfluenceDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateConfluenceDetails(
  halo: HaloClient,
  params?: PaginateConfluenceDetailsParams,
  options?: PaginateOptions,
): Pages<ConfluenceDetails> {
  return paginate((_, call) => getConfluenceDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postConfluenceDetails}. */
export interface PostConfluenceDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  confluenceDetailsList: ConfluenceDetails[]
}

/**
 * `POST /ConfluenceDetails`
 *
 * Creates or updates connections to Confluence (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postConfluenceDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { confluenceDetailsList, ...query }: PostConfluenceDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ConfluenceDetails[], ConfluenceDetails>>> {
  return halo.request<Flagged<Flag, ConfluenceDetails[], ConfluenceDetails>, As>(withBody({ method: 'post', path: '/ConfluenceDetails', query, body: confluenceDetailsList }, 'confluenceDetailsList'), options)
}

/** Parameters of {@link getConfluenceDetailsById}. */
export interface GetConfluenceDetailsByIdParams {
  id: number
}

/**
 * `GET /ConfluenceDetails/{id}`
 *
 * Reads a connection to Confluence (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getConfluenceDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetConfluenceDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ConfluenceDetails>> {
  return halo.request<ConfluenceDetails, As>({ method: 'get', path: path`/ConfluenceDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteConfluenceDetailsById}. */
export interface DeleteConfluenceDetailsByIdParams {
  id: number
}

/**
 * `DELETE /ConfluenceDetails/{id}`
 *
 * Deletes a connection to Confluence (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteConfluenceDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteConfluenceDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ConfluenceDetails | undefined>> {
  return halo.request<ConfluenceDetails | undefined, As>({ method: 'delete', path: path`/ConfluenceDetails/${id}`, query, as: byMediaType }, options)
}
