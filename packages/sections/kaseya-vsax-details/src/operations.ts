// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { KaseyaVSAXDetails } from '@halopsa/schemas'

/** Parameters of {@link getKaseyaVSAXDetails}. */
export type GetKaseyaVSAXDetailsParams = Record<string, never>

/**
 * `GET /KaseyaVSAXDetails`
 *
 * Lists connections to Kaseya VSA X (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getKaseyaVSAXDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetKaseyaVSAXDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, KaseyaVSAXDetails[]>> {
  return halo.request<KaseyaVSAXDetails[], As>({ method: 'get', path: '/KaseyaVSAXDetails', query }, options)
}

/** Parameters of {@link paginateKaseyaVSAXDetails}: those of {@link getKaseyaVSAXDetails}. */
export type PaginateKaseyaVSAXDetailsParams = GetKaseyaVSAXDetailsParams

/**
 * Every record of `GET /KaseyaVSAXDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateKaseyaVSAXDetails(
  halo: HaloClient,
  params?: PaginateKaseyaVSAXDetailsParams,
  options?: PaginateOptions,
): Pages<KaseyaVSAXDetails> {
  return paginate((_, call) => getKaseyaVSAXDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postKaseyaVSAXDetails}. */
export interface PostKaseyaVSAXDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  kaseyaVSAXDetailsList: KaseyaVSAXDetails[]
}

/**
 * `POST /KaseyaVSAXDetails`
 *
 * Creates or updates connections to Kaseya VSA X (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postKaseyaVSAXDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { kaseyaVSAXDetailsList, ...query }: PostKaseyaVSAXDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, KaseyaVSAXDetails[], KaseyaVSAXDetails>>> {
  return halo.request<Flagged<Flag, KaseyaVSAXDetails[], KaseyaVSAXDetails>, As>(withBody({ method: 'post', path: '/KaseyaVSAXDetails', query, body: kaseyaVSAXDetailsList }, 'kaseyaVSAXDetailsList'), options)
}

/** Parameters of {@link getKaseyaVSAXDetailsById}. */
export interface GetKaseyaVSAXDetailsByIdParams {
  id: number
}

/**
 * `GET /KaseyaVSAXDetails/{id}`
 *
 * Reads a connection to Kaseya VSA X (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getKaseyaVSAXDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetKaseyaVSAXDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, KaseyaVSAXDetails>> {
  return halo.request<KaseyaVSAXDetails, As>({ method: 'get', path: path`/KaseyaVSAXDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteKaseyaVSAXDetailsById}. */
export interface DeleteKaseyaVSAXDetailsByIdParams {
  id: number
}

/**
 * `DELETE /KaseyaVSAXDetails/{id}`
 *
 * Deletes a connection to Kaseya VSA X (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteKaseyaVSAXDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteKaseyaVSAXDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, KaseyaVSAXDetails | undefined>> {
  return halo.request<KaseyaVSAXDetails | undefined, As>({ method: 'delete', path: path`/KaseyaVSAXDetails/${id}`, query, as: byMediaType }, options)
}
