// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { DattoCommerceDetails } from '@halopsa/schemas'

/** Parameters of {@link getDattoCommerceDetails}. */
export interface GetDattoCommerceDetailsParams {
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /DattoCommerceDetails`
 *
 * Lists connections to Datto Commerce (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getDattoCommerceDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetDattoCommerceDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, DattoCommerceDetails[]>> {
  return halo.request<DattoCommerceDetails[], As>({ method: 'get', path: '/DattoCommerceDetails', query }, options)
}

/** Parameters of {@link paginateDattoCommerceDetails}: those of {@link getDattoCommerceDetails}. */
export type PaginateDattoCommerceDetailsParams = GetDattoCommerceDetailsParams

/**
 * Every record of `GET /DattoCommerceDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateDattoCommerceDetails(
  halo: HaloClient,
  params?: PaginateDattoCommerceDetailsParams,
  options?: PaginateOptions,
): Pages<DattoCommerceDetails> {
  return paginate((_, call) => getDattoCommerceDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postDattoCommerceDetails}. */
export interface PostDattoCommerceDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  dattoCommerceDetailsList: DattoCommerceDetails[]
}

/**
 * `POST /DattoCommerceDetails`
 *
 * Creates or updates connections to Datto Commerce (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postDattoCommerceDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { dattoCommerceDetailsList, ...query }: PostDattoCommerceDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, DattoCommerceDetails[], DattoCommerceDetails>>> {
  return halo.request<Flagged<Flag, DattoCommerceDetails[], DattoCommerceDetails>, As>(withBody({ method: 'post', path: '/DattoCommerceDetails', query, body: dattoCommerceDetailsList }, 'dattoCommerceDetailsList'), options)
}

/** Parameters of {@link getDattoCommerceDetailsById}. */
export interface GetDattoCommerceDetailsByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /DattoCommerceDetails/{id}`
 *
 * Reads a connection to Datto Commerce (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getDattoCommerceDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetDattoCommerceDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, DattoCommerceDetails>> {
  return halo.request<DattoCommerceDetails, As>({ method: 'get', path: path`/DattoCommerceDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteDattoCommerceDetailsById}. */
export interface DeleteDattoCommerceDetailsByIdParams {
  id: number
}

/**
 * `DELETE /DattoCommerceDetails/{id}`
 *
 * Deletes a connection to Datto Commerce (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteDattoCommerceDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteDattoCommerceDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, DattoCommerceDetails | undefined>> {
  return halo.request<DattoCommerceDetails | undefined, As>({ method: 'delete', path: path`/DattoCommerceDetails/${id}`, query, as: byMediaType }, options)
}
