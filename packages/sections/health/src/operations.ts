// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getHealth}. */
export type GetHealthParams = Record<string, never>

/**
 * `GET /Health`
 *
 * Reads whether the server is well, as one object.
 *
 * Answers with an object, as recorded on a live server.
 *
 * One object; its keys were not kept.
 */
export async function getHealth<T = Record<string, unknown>, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetHealthParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Health', query }, options)
}

/** Parameters of {@link getHealthHashing}. */
export type GetHealthHashingParams = Record<string, never>

/**
 * `GET /Health/Hashing`
 *
 * Reads something about hashing on the server, as one object; what it tells is not documented.
 *
 * Answers with an object, as recorded on a live server.
 *
 * One object; its keys were not kept.
 */
export async function getHealthHashing<T = Record<string, unknown>, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetHealthHashingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Health/Hashing', query }, options)
}
