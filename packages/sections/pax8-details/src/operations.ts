// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Pax8Details } from '@halopsa/schemas'

/** Parameters of {@link getPax8Details}. */
export type GetPax8DetailsParams = Record<string, never>

/**
 * `GET /Pax8Details`
 *
 * Lists connections to Pax8 (settings of the integration).
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getPax8Details<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetPax8DetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Pax8Details[]>> {
  return halo.request<Pax8Details[], As>({ method: 'get', path: '/Pax8Details', query }, options)
}

/** Parameters of {@link paginatePax8Details}: those of {@link getPax8Details}. */
export type PaginatePax8DetailsParams = GetPax8DetailsParams

/**
 * Every record of `GET /Pax8Details`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginatePax8Details(
  halo: HaloClient,
  params?: PaginatePax8DetailsParams,
  options?: PaginateOptions,
): Pages<Pax8Details> {
  return paginate((_, call) => getPax8Details(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postPax8Details}. */
export interface PostPax8DetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  pax8DetailsList: Pax8Details[]
}

/**
 * `POST /Pax8Details`
 *
 * Creates or updates connections to Pax8 (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postPax8Details<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { pax8DetailsList, ...query }: PostPax8DetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Pax8Details[], Pax8Details>>> {
  return halo.request<Flagged<Flag, Pax8Details[], Pax8Details>, As>(withBody({ method: 'post', path: '/Pax8Details', query, body: pax8DetailsList }, 'pax8DetailsList'), options)
}

/** Parameters of {@link getPax8DetailsById}. */
export interface GetPax8DetailsByIdParams {
  id: number
}

/**
 * `GET /Pax8Details/{id}`
 *
 * Reads a connection to Pax8 (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getPax8DetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetPax8DetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Pax8Details>> {
  return halo.request<Pax8Details, As>({ method: 'get', path: path`/Pax8Details/${id}`, query }, options)
}

/** Parameters of {@link deletePax8DetailsById}. */
export interface DeletePax8DetailsByIdParams {
  id: number
}

/**
 * `DELETE /Pax8Details/{id}`
 *
 * Deletes a connection to Pax8 (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deletePax8DetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeletePax8DetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Pax8Details | undefined>> {
  return halo.request<Pax8Details | undefined, As>({ method: 'delete', path: path`/Pax8Details/${id}`, query, as: byMediaType }, options)
}
