// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getTenant}. */
export type GetTenantParams = Record<string, never>

/**
 * `GET /Tenant`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTenant<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTenantParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Tenant', query, as: 'auto' }, options)
}

/** Parameters of {@link postTenant}. */
export interface PostTenantParams {
  body: number
}

/**
 * `POST /Tenant`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postTenant<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { body, ...query }: PostTenantParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Tenant', query, body, as: 'auto' }, options)
}
