// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path } from '@halopsa/core'

/** Parameters of {@link getVersionInfo}. */
export interface GetVersionInfoParams {
  /** Only the records of the product with this id. */
  product_id?: number | null | undefined
}

/**
 * `GET /VersionInfo`
 *
 * Lists versions of Halo with their dates.
 *
 * Answers with a view of the list with the records under `allversions`, as recorded on a live server.
 */
export async function getVersionInfo<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetVersionInfoParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'allversions', T>>> {
  return halo.request<ListView<'allversions', T>, As>({ method: 'get', path: '/VersionInfo', query }, options)
}

/** Parameters of {@link paginateVersionInfo}: those of {@link getVersionInfo}. */
export type PaginateVersionInfoParams = GetVersionInfoParams

/**
 * Every record of `GET /VersionInfo`. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 *
 * The list does not page: it is asked for once.
 */
export function paginateVersionInfo<T = unknown>(
  halo: HaloClient,
  params?: PaginateVersionInfoParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((_, call) => getVersionInfo(halo, params, call), { records: 'allversions', pages: false }, options)
}

/** Parameters of {@link getVersionInfoGetOneSpotlightById}. */
export interface GetVersionInfoGetOneSpotlightByIdParams {
  id: number
}

/**
 * `GET /VersionInfo/GetOneSpotlight/{id}`
 *
 * Reads one release note that Halo puts forward.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getVersionInfoGetOneSpotlightById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetVersionInfoGetOneSpotlightByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/VersionInfo/GetOneSpotlight/${id}`, query, as: byMediaType }, options)
}

/** Parameters of {@link getVersionInfoIntegratorHash}. */
export type GetVersionInfoIntegratorHashParams = Record<string, never>

/**
 * `GET /VersionInfo/IntegratorHash`
 *
 * Reads, as its name tells, the checksum of the Halo Integrator program.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getVersionInfoIntegratorHash<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetVersionInfoIntegratorHashParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/VersionInfo/IntegratorHash', query, as: byMediaType }, options)
}

/** Parameters of {@link getVersionInfoSearchVersionInfo}. */
export interface GetVersionInfoSearchVersionInfoParams {
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  dontshownotes?: boolean | null | undefined
  product_id?: number | null | undefined
  search?: string | null | undefined
}

/**
 * `GET /VersionInfo/SearchVersionInfo`
 *
 * Searches the release notes of Halo for `search`.
 *
 * Answers with a view of the list with the records under `releasenotes`, as recorded on a live server.
 */
export async function getVersionInfoSearchVersionInfo<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetVersionInfoSearchVersionInfoParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'releasenotes', T>>> {
  return halo.request<ListView<'releasenotes', T>, As>({ method: 'get', path: '/VersionInfo/SearchVersionInfo', query }, options)
}

/** Parameters of {@link paginateVersionInfoSearchVersionInfo}: those of {@link getVersionInfoSearchVersionInfo}. */
export type PaginateVersionInfoSearchVersionInfoParams = GetVersionInfoSearchVersionInfoParams

/**
 * Every record of `GET /VersionInfo/SearchVersionInfo`. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 *
 * The list does not page: it is asked for once.
 */
export function paginateVersionInfoSearchVersionInfo<T = unknown>(
  halo: HaloClient,
  params?: PaginateVersionInfoSearchVersionInfoParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((_, call) => getVersionInfoSearchVersionInfo(halo, params, call), { records: 'releasenotes', pages: false }, options)
}

/** Parameters of {@link getVersionInfoSpotlight}. */
export interface GetVersionInfoSpotlightParams {
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  dontshownotes?: boolean | null | undefined
  product_id?: number | null | undefined
}

/**
 * `GET /VersionInfo/Spotlight`
 *
 * Lists release notes that Halo puts forward.
 *
 * Answers with a view of the list with the records under `releasenotes`, as recorded on a live server.
 */
export async function getVersionInfoSpotlight<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetVersionInfoSpotlightParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'releasenotes', T>>> {
  return halo.request<ListView<'releasenotes', T>, As>({ method: 'get', path: '/VersionInfo/Spotlight', query }, options)
}

/** Parameters of {@link paginateVersionInfoSpotlight}: those of {@link getVersionInfoSpotlight}. */
export type PaginateVersionInfoSpotlightParams = GetVersionInfoSpotlightParams

/**
 * Every record of `GET /VersionInfo/Spotlight`. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 *
 * The list does not page: it is asked for once.
 */
export function paginateVersionInfoSpotlight<T = unknown>(
  halo: HaloClient,
  params?: PaginateVersionInfoSpotlightParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((_, call) => getVersionInfoSpotlight(halo, params, call), { records: 'releasenotes', pages: false }, options)
}

/** Parameters of {@link getVersionInfoById}. */
export interface GetVersionInfoByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /VersionInfo/{id}`
 *
 * Reads a version of Halo with its release notes.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getVersionInfoById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetVersionInfoByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/VersionInfo/${id}`, query, as: byMediaType }, options)
}
