// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { SynnexDetails } from '@halopsa/schemas'

/** Parameters of {@link getSynnexDetails}. */
export type GetSynnexDetailsParams = Record<string, never>

/**
 * `GET /SynnexDetails`
 *
 * Lists connections to Synnex (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getSynnexDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetSynnexDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SynnexDetails[]>> {
  return halo.request<SynnexDetails[], As>({ method: 'get', path: '/SynnexDetails', query }, options)
}

/** Parameters of {@link paginateSynnexDetails}: those of {@link getSynnexDetails}. */
export type PaginateSynnexDetailsParams = GetSynnexDetailsParams

/**
 * Every record of `GET /SynnexDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateSynnexDetails(
  halo: HaloClient,
  params?: PaginateSynnexDetailsParams,
  options?: PaginateOptions,
): Pages<SynnexDetails> {
  return paginate((_, call) => getSynnexDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postSynnexDetails}. */
export interface PostSynnexDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  synnexDetailsList: SynnexDetails[]
}

/**
 * `POST /SynnexDetails`
 *
 * Creates or updates connections to Synnex (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postSynnexDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { synnexDetailsList, ...query }: PostSynnexDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, SynnexDetails[], SynnexDetails>>> {
  return halo.request<Flagged<Flag, SynnexDetails[], SynnexDetails>, As>(withBody({ method: 'post', path: '/SynnexDetails', query, body: synnexDetailsList }, 'synnexDetailsList'), options)
}

/** Parameters of {@link getSynnexDetailsById}. */
export interface GetSynnexDetailsByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /SynnexDetails/{id}`
 *
 * Reads a connection to Synnex (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getSynnexDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSynnexDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SynnexDetails>> {
  return halo.request<SynnexDetails, As>({ method: 'get', path: path`/SynnexDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteSynnexDetailsById}. */
export interface DeleteSynnexDetailsByIdParams {
  id: number
}

/**
 * `DELETE /SynnexDetails/{id}`
 *
 * Deletes a connection to Synnex (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteSynnexDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteSynnexDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SynnexDetails | undefined>> {
  return halo.request<SynnexDetails | undefined, As>({ method: 'delete', path: path`/SynnexDetails/${id}`, query, as: byMediaType }, options)
}
