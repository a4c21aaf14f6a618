// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, withBody } from '@halopsa/core'

/** Parameters of {@link getTenant}. */
export type GetTenantParams = Record<string, never>

/**
 * `GET /Tenant`
 *
 * Reads the tenant of this instance as one object.
 *
 * Answers with an object, as recorded on a live server.
 *
 * One object; its keys were not kept.
 */
export async function getTenant<T = Record<string, unknown>, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTenantParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Tenant', query }, options)
}

/** Parameters of {@link postTenant}. */
export interface PostTenantParams {
  body: number
}

/**
 * `POST /Tenant`
 *
 * Sends a number that belongs to the tenant; what Halo does with it is not documented.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postTenant<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { body, ...query }: PostTenantParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Tenant', query, body, as: byMediaType }, 'body'), options)
}
