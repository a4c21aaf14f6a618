// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { PartsLookup } from '@halopsa/schemas'

/** Parameters of {@link getDatabaseLookup}. */
export interface GetDatabaseLookupParams {
  type?: number | undefined
}

/**
 * `GET /DatabaseLookup`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getDatabaseLookup<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetDatabaseLookupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/DatabaseLookup', query, as: 'auto' }, options)
}

/** Parameters of {@link postDatabaseLookup}. */
export interface PostDatabaseLookupParams {
  /** Records to create; one that has an `id` is updated. */
  partsLookupList: PartsLookup[]
}

/**
 * `POST /DatabaseLookup`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postDatabaseLookup<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { partsLookupList, ...query }: PostDatabaseLookupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PartsLookup>> {
  return halo.request<PartsLookup, As>({ method: 'post', path: '/DatabaseLookup', query, body: partsLookupList }, options)
}

/** Parameters of {@link postDatabaseLookupRun}. */
export interface PostDatabaseLookupRunParams {
  partsLookupList: PartsLookup[]
}

/**
 * `POST /DatabaseLookup/run`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postDatabaseLookupRun<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { partsLookupList, ...query }: PostDatabaseLookupRunParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/DatabaseLookup/run', query, body: partsLookupList, as: 'auto' }, options)
}

/** Parameters of {@link getDatabaseLookupById}. */
export interface GetDatabaseLookupByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  lookup_value?: string | undefined
}

/**
 * `GET /DatabaseLookup/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getDatabaseLookupById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetDatabaseLookupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PartsLookup>> {
  return halo.request<PartsLookup, As>({ method: 'get', path: path`/DatabaseLookup/${id}`, query }, options)
}

/** Parameters of {@link deleteDatabaseLookupById}. */
export interface DeleteDatabaseLookupByIdParams {
  id: number
}

/**
 * `DELETE /DatabaseLookup/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteDatabaseLookupById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteDatabaseLookupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/DatabaseLookup/${id}`, query, as: 'auto' }, options)
}
