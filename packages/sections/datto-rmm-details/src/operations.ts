// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { DattoRmmDetails } from '@halopsa/schemas'

/** Parameters of {@link getDattoRmmDetails}. */
export type GetDattoRmmDetailsParams = Record<string, never>

/**
 * `GET /DattoRmmDetails`
 *
 * Lists connections to Datto RMM (settings of the integration).
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getDattoRmmDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetDattoRmmDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, DattoRmmDetails[]>> {
  return halo.request<DattoRmmDetails[], As>({ method: 'get', path: '/DattoRmmDetails', query }, options)
}

/** Parameters of {@link paginateDattoRmmDetails}: those of {@link getDattoRmmDetails}. */
export type PaginateDattoRmmDetailsParams = GetDattoRmmDetailsParams

/**
 * Every record of `GET /DattoRmmDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateDattoRmmDetails(
  halo: HaloClient,
  params?: PaginateDattoRmmDetailsParams,
  options?: PaginateOptions,
): Pages<DattoRmmDetails> {
  return paginate((_, call) => getDattoRmmDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postDattoRmmDetails}. */
export interface PostDattoRmmDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  dattoRmmDetailsList: DattoRmmDetails[]
}

/**
 * `POST /DattoRmmDetails`
 *
 * Creates or updates connections to Datto RMM (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postDattoRmmDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { dattoRmmDetailsList, ...query }: PostDattoRmmDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, DattoRmmDetails[], DattoRmmDetails>>> {
  return halo.request<Flagged<Flag, DattoRmmDetails[], DattoRmmDetails>, As>(withBody({ method: 'post', path: '/DattoRmmDetails', query, body: dattoRmmDetailsList }, 'dattoRmmDetailsList'), options)
}

/** Parameters of {@link getDattoRmmDetailsById}. */
export interface GetDattoRmmDetailsByIdParams {
  id: number
}

/**
 * `GET /DattoRmmDetails/{id}`
 *
 * Reads a connection to Datto RMM (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getDattoRmmDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetDattoRmmDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, DattoRmmDetails>> {
  return halo.request<DattoRmmDetails, As>({ method: 'get', path: path`/DattoRmmDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteDattoRmmDetailsById}. */
export interface DeleteDattoRmmDetailsByIdParams {
  id: number
}

/**
 * `DELETE /DattoRmmDetails/{id}`
 *
 * Deletes a connection to Datto RMM (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteDattoRmmDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteDattoRmmDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, DattoRmmDetails | undefined>> {
  return halo.request<DattoRmmDetails | undefined, As>({ method: 'delete', path: path`/DattoRmmDetails/${id}`, query, as: byMediaType }, options)
}
