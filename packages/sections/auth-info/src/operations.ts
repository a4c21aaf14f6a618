// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getAuthInfo}. */
export type GetAuthInfoParams = Record<string, never>

/**
 * `GET /AuthInfo`
 *
 * Reads where the authorisation server is and which tenant this is; no token is needed.
 *
 * Answers with an object, as other clients use it.
 *
 * `{ auth_url, tenant_id }` and more; needs no token.
 */
export async function getAuthInfo<T = Record<string, unknown>, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAuthInfoParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/AuthInfo', query }, options)
}
