// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Pax8Details } from '@halopsa/schemas'

/** Parameters of {@link getPax8Details}. */
export type GetPax8DetailsParams = Record<string, never>

/**
 * `GET /Pax8Details`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getPax8Details<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetPax8DetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Pax8Details', query, as: 'auto' }, options)
}

/** Parameters of {@link postPax8Details}. */
export interface PostPax8DetailsParams {
  /** Records to create; one that has an `id` is updated. */
  pax8DetailsList: Pax8Details[]
}

/**
 * `POST /Pax8Details`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postPax8Details<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { pax8DetailsList, ...query }: PostPax8DetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Pax8Details>> {
  return halo.request<Pax8Details, As>({ method: 'post', path: '/Pax8Details', query, body: pax8DetailsList }, options)
}

/** Parameters of {@link getPax8DetailsById}. */
export interface GetPax8DetailsByIdParams {
  id: number
}

/**
 * `GET /Pax8Details/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deletePax8DetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeletePax8DetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Pax8Details/${id}`, query, as: 'auto' }, options)
}
