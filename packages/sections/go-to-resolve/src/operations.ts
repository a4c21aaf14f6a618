// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType } from '@halopsa/core'

/** Parameters of {@link getGoToResolveComplete}. */
export type GetGoToResolveCompleteParams = Record<string, never>

/**
 * `GET /GoToResolve/Complete`
 *
 * Completes the sign-in of Halo at GoTo Resolve, or a session there; it is not documented.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getGoToResolveComplete<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetGoToResolveCompleteParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/GoToResolve/Complete', query, as: byMediaType }, options)
}

/** Parameters of {@link getGoToResolveDownload}. */
export type GetGoToResolveDownloadParams = Record<string, never>

/**
 * `GET /GoToResolve/Download`
 *
 * Downloads something for GoTo Resolve; it is not documented.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getGoToResolveDownload<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetGoToResolveDownloadParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/GoToResolve/Download', query, as: byMediaType }, options)
}
