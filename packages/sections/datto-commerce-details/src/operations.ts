// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { DattoCommerceDetails } from '@halopsa/schemas'

/** Parameters of {@link getDattoCommerceDetails}. */
export interface GetDattoCommerceDetailsParams {
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /DattoCommerceDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getDattoCommerceDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetDattoCommerceDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/DattoCommerceDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postDattoCommerceDetails}. */
export interface PostDattoCommerceDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  dattoCommerceDetailsList: DattoCommerceDetails[]
}

/**
 * `POST /DattoCommerceDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postDattoCommerceDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { dattoCommerceDetailsList, ...query }: PostDattoCommerceDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, DattoCommerceDetails>> {
  return halo.request<DattoCommerceDetails, As>({ method: 'post', path: '/DattoCommerceDetails', query, body: dattoCommerceDetailsList }, options)
}

/** Parameters of {@link getDattoCommerceDetailsById}. */
export interface GetDattoCommerceDetailsByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /DattoCommerceDetails/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteDattoCommerceDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteDattoCommerceDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/DattoCommerceDetails/${id}`, query, as: 'auto' }, options)
}
