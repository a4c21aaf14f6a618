// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, withBody } from '@halopsa/core'
import type { TenableCreateExport } from '@halopsa/schemas'

/** Parameters of {@link postTenableCancel}. */
export type PostTenableCancelParams = Record<string, never>

/**
 * `POST /Tenable/Cancel`
 *
 * Cancels an export of Tenable.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postTenableCancel<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostTenableCancelParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Tenable/Cancel', query, as: byMediaType }, options)
}

/** Parameters of {@link postTenableExport}. */
export interface PostTenableExportParams {
  tenableCreateExport: TenableCreateExport
}

/**
 * `POST /Tenable/Export`
 *
 * Has Tenable start an export of its findings.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postTenableExport<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { tenableCreateExport, ...query }: PostTenableExportParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Tenable/Export', query, body: tenableCreateExport, as: byMediaType }, 'tenableCreateExport'), options)
}

/** Parameters of {@link getTenableGet}. */
export type GetTenableGetParams = Record<string, never>

/**
 * `GET /Tenable/Get`
 *
 * Reads data from Tenable at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getTenableGet<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTenableGetParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Tenable/Get', query, as: byMediaType }, options)
}

/** Parameters of {@link getTenableStatus}. */
export type GetTenableStatusParams = Record<string, never>

/**
 * `GET /Tenable/Status`
 *
 * Reads how far an export of Tenable has come.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getTenableStatus<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTenableStatusParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Tenable/Status', query, as: byMediaType }, options)
}
