// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getSecurityCheck}. */
export type GetSecurityCheckParams = Record<string, never>

/**
 * `GET /SecurityCheck`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSecurityCheck<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSecurityCheckParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SecurityCheck', query, as: 'auto' }, options)
}

/** Parameters of {@link getSecurityCheckOldencryption}. */
export type GetSecurityCheckOldencryptionParams = Record<string, never>

/**
 * `GET /SecurityCheck/oldencryption`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSecurityCheckOldencryption<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSecurityCheckOldencryptionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SecurityCheck/oldencryption', query, as: 'auto' }, options)
}
