// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path } from '@halopsa/core'

/** Parameters of {@link getResourceType}. */
export type GetResourceTypeParams = Record<string, never>

/**
 * `GET /ResourceType`
 *
 * Lists resource types.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getResourceType<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetResourceTypeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T[]>> {
  return halo.request<T[], As>({ method: 'get', path: '/ResourceType', query }, options)
}

/** Parameters of {@link paginateResourceType}: those of {@link getResourceType}. */
export type PaginateResourceTypeParams = GetResourceTypeParams

/**
 * Every record of `GET /ResourceType`. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 *
 * The list does not page: it is asked for once.
 */
export function paginateResourceType<T = unknown>(
  halo: HaloClient,
  params?: PaginateResourceTypeParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((_, call) => getResourceType(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link getResourceTypeById}. */
export interface GetResourceTypeByIdParams {
  id: number
}

/**
 * `GET /ResourceType/{id}`
 *
 * Reads a resource type.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getResourceTypeById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetResourceTypeByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/ResourceType/${id}`, query, as: byMediaType }, options)
}
