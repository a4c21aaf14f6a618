// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { KandjiDetails } from '@halopsa/schemas'

/** Parameters of {@link getKandjiDetails}. */
export type GetKandjiDetailsParams = Record<string, never>

/**
 * `GET /KandjiDetails`
 *
 * Lists connections to Kandji (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getKandjiDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetKandjiDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, KandjiDetails[]>> {
  return halo.request<KandjiDetails[], As>({ method: 'get', path: '/KandjiDetails', query }, options)
}

/** Parameters of {@link paginateKandjiDetails}: those of {@link getKandjiDetails}. */
export type PaginateKandjiDetailsParams = GetKandjiDetailsParams

/**
 * Every record of `GET /KandjiDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateKandjiDetails(
  halo: HaloClient,
  params?: PaginateKandjiDetailsParams,
  options?: PaginateOptions,
): Pages<KandjiDetails> {
  return paginate((_, call) => getKandjiDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postKandjiDetails}. */
export interface PostKandjiDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  kandjiDetailsList: KandjiDetails[]
}

/**
 * `POST /KandjiDetails`
 *
 * Creates or updates connections to Kandji (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postKandjiDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { kandjiDetailsList, ...query }: PostKandjiDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, KandjiDetails[], KandjiDetails>>> {
  return halo.request<Flagged<Flag, KandjiDetails[], KandjiDetails>, As>(withBody({ method: 'post', path: '/KandjiDetails', query, body: kandjiDetailsList }, 'kandjiDetailsList'), options)
}

/** Parameters of {@link getKandjiDetailsById}. */
export interface GetKandjiDetailsByIdParams {
  id: number
}

/**
 * `GET /KandjiDetails/{id}`
 *
 * Reads a connection to Kandji (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getKandjiDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetKandjiDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, KandjiDetails>> {
  return halo.request<KandjiDetails, As>({ method: 'get', path: path`/KandjiDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteKandjiDetailsById}. */
export interface DeleteKandjiDetailsByIdParams {
  id: number
}

/**
 * `DELETE /KandjiDetails/{id}`
 *
 * Deletes a connection to Kandji (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteKandjiDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteKandjiDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, KandjiDetails | undefined>> {
  return halo.request<KandjiDetails | undefined, As>({ method: 'delete', path: path`/KandjiDetails/${id}`, query, as: byMediaType }, options)
}
