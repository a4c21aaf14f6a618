// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { DattoRmmDetails } from '@halopsa/schemas'

/** Parameters of {@link getDattoRmmDetails}. */
export type GetDattoRmmDetailsParams = Record<string, never>

/**
 * `GET /DattoRmmDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getDattoRmmDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetDattoRmmDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/DattoRmmDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postDattoRmmDetails}. */
export interface PostDattoRmmDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  dattoRmmDetailsList: DattoRmmDetails[]
}

/**
 * `POST /DattoRmmDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postDattoRmmDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { dattoRmmDetailsList, ...query }: PostDattoRmmDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, DattoRmmDetails>> {
  return halo.request<DattoRmmDetails, As>({ method: 'post', path: '/DattoRmmDetails', query, body: dattoRmmDetailsList }, options)
}

/** Parameters of {@link getDattoRmmDetailsById}. */
export interface GetDattoRmmDetailsByIdParams {
  id: number
}

/**
 * `GET /DattoRmmDetails/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteDattoRmmDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteDattoRmmDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/DattoRmmDetails/${id}`, query, as: 'auto' }, options)
}
