// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { PartsLookup } from '@halopsa/schemas'

/** Parameters of {@link getDatabaseLookup}. */
export interface GetDatabaseLookupParams {
  /** Only records of this type. */
  type?: number | null | undefined
}

/**
 * `GET /DatabaseLookup`
 *
 * Lists database lookups.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getDatabaseLookup<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetDatabaseLookupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PartsLookup[]>> {
  return halo.request<PartsLookup[], As>({ method: 'get', path: '/DatabaseLookup', query }, options)
}

/** Parameters of {@link paginateDatabaseLookup}: those of {@link getDatabaseLookup}. */
export type PaginateDatabaseLookupParams = GetDatabaseLookupParams

/**
 * Every record of `GET /DatabaseLookup`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateDatabaseLookup(
  halo: HaloClient,
  params?: PaginateDatabaseLookupParams,
  options?: PaginateOptions,
): Pages<PartsLookup> {
  return paginate((_, call) => getDatabaseLookup(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postDatabaseLookup}. */
export interface PostDatabaseLookupParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  partsLookupList: PartsLookup[]
}

/**
 * `POST /DatabaseLookup`
 *
 * Creates or updates database lookups.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postDatabaseLookup<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { partsLookupList, ...query }: PostDatabaseLookupParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, PartsLookup[], PartsLookup>>> {
  return halo.request<Flagged<Flag, PartsLookup[], PartsLookup>, As>(withBody({ method: 'post', path: '/DatabaseLookup', query, body: partsLookupList }, 'partsLookupList'), options)
}

/** Parameters of {@link postDatabaseLookupRun}. */
export interface PostDatabaseLookupRunParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  partsLookupList: PartsLookup[]
}

/**
 * `POST /DatabaseLookup/run`
 *
 * Runs database lookups against their database with the value in `lookup_value`.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postDatabaseLookupRun<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { partsLookupList, ...query }: PostDatabaseLookupRunParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/DatabaseLookup/run', query, body: partsLookupList, as: byMediaType }, 'partsLookupList'), options)
}

/** Parameters of {@link getDatabaseLookupById}. */
export interface GetDatabaseLookupByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  lookup_value?: string | null | undefined
}

/**
 * `GET /DatabaseLookup/{id}`
 *
 * Reads a database lookup.
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
 * Deletes a database lookup.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteDatabaseLookupById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteDatabaseLookupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PartsLookup | undefined>> {
  return halo.request<PartsLookup | undefined, As>({ method: 'delete', path: path`/DatabaseLookup/${id}`, query, as: byMediaType }, options)
}
