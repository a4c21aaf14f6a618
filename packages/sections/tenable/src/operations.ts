// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { TenableCreateExport } from '@halopsa/schemas'

/** Parameters of {@link postTenableCancel}. */
export type PostTenableCancelParams = Record<string, never>

/**
 * `POST /Tenable/Cancel`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postTenableCancel<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostTenableCancelParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Tenable/Cancel', query, as: 'auto' }, options)
}

/** Parameters of {@link postTenableExport}. */
export interface PostTenableExportParams {
  tenableCreateExport: TenableCreateExport
}

/**
 * `POST /Tenable/Export`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postTenableExport<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { tenableCreateExport, ...query }: PostTenableExportParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Tenable/Export', query, body: tenableCreateExport, as: 'auto' }, options)
}

/** Parameters of {@link getTenableGet}. */
export type GetTenableGetParams = Record<string, never>

/**
 * `GET /Tenable/Get`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTenableGet<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTenableGetParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Tenable/Get', query, as: 'auto' }, options)
}

/** Parameters of {@link getTenableStatus}. */
export type GetTenableStatusParams = Record<string, never>

/**
 * `GET /Tenable/Status`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTenableStatus<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTenableStatusParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Tenable/Status', query, as: 'auto' }, options)
}
