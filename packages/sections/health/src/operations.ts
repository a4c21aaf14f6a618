// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getHealth}. */
export type GetHealthParams = Record<string, never>

/**
 * `GET /Health`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getHealth<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetHealthParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Health', query, as: 'auto' }, options)
}

/** Parameters of {@link getHealthHashing}. */
export type GetHealthHashingParams = Record<string, never>

/**
 * `GET /Health/Hashing`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getHealthHashing<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetHealthHashingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Health/Hashing', query, as: 'auto' }, options)
}
