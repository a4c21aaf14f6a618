// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'

/** Parameters of {@link getResourceType}. */
export type GetResourceTypeParams = Record<string, never>

/**
 * `GET /ResourceType`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getResourceType<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetResourceTypeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ResourceType', query, as: 'auto' }, options)
}

/** Parameters of {@link getResourceTypeById}. */
export interface GetResourceTypeByIdParams {
  id: number
}

/**
 * `GET /ResourceType/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getResourceTypeById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetResourceTypeByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/ResourceType/${id}`, query, as: 'auto' }, options)
}
