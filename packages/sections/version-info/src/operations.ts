// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'

/** Parameters of {@link getVersionInfo}. */
export interface GetVersionInfoParams {
  /** Only records of the product with this id. */
  product_id?: number | undefined
}

/**
 * `GET /VersionInfo`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getVersionInfo<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetVersionInfoParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/VersionInfo', query, as: 'auto' }, options)
}

/** Parameters of {@link getVersionInfoGetOneSpotlightById}. */
export interface GetVersionInfoGetOneSpotlightByIdParams {
  id: number
}

/**
 * `GET /VersionInfo/GetOneSpotlight/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getVersionInfoGetOneSpotlightById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetVersionInfoGetOneSpotlightByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/VersionInfo/GetOneSpotlight/${id}`, query, as: 'auto' }, options)
}

/** Parameters of {@link getVersionInfoIntegratorHash}. */
export type GetVersionInfoIntegratorHashParams = Record<string, never>

/**
 * `GET /VersionInfo/IntegratorHash`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getVersionInfoIntegratorHash<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetVersionInfoIntegratorHashParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/VersionInfo/IntegratorHash', query, as: 'auto' }, options)
}

/** Parameters of {@link getVersionInfoSearchVersionInfo}. */
export interface GetVersionInfoSearchVersionInfoParams {
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  dontshownotes?: boolean | undefined
  product_id?: number | undefined
  /** Only records in which this text occurs. */
  search?: string | undefined
}

/**
 * `GET /VersionInfo/SearchVersionInfo`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getVersionInfoSearchVersionInfo<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetVersionInfoSearchVersionInfoParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/VersionInfo/SearchVersionInfo', query, as: 'auto' }, options)
}

/** Parameters of {@link getVersionInfoSpotlight}. */
export interface GetVersionInfoSpotlightParams {
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  dontshownotes?: boolean | undefined
  product_id?: number | undefined
}

/**
 * `GET /VersionInfo/Spotlight`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getVersionInfoSpotlight<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetVersionInfoSpotlightParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/VersionInfo/Spotlight', query, as: 'auto' }, options)
}

/** Parameters of {@link getVersionInfoById}. */
export interface GetVersionInfoByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /VersionInfo/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getVersionInfoById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetVersionInfoByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/VersionInfo/${id}`, query, as: 'auto' }, options)
}
