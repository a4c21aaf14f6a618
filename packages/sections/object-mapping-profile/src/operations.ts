// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'
import type { ObjectMappingProfile } from '@halopsa/schemas'

/** Parameters of {@link getObjectMappingProfile}. */
export type GetObjectMappingProfileParams = Record<string, never>

/**
 * `GET /ObjectMappingProfile`
 *
 * Lists object mappings of runbooks.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getObjectMappingProfile<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetObjectMappingProfileParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ObjectMappingProfile[]>> {
  return halo.request<ObjectMappingProfile[], As>({ method: 'get', path: '/ObjectMappingProfile', query }, options)
}

/** Parameters of {@link paginateObjectMappingProfile}: those of {@link getObjectMappingProfile}. */
export type PaginateObjectMappingProfileParams = GetObjectMappingProfileParams

/**
 * Every record of `GET /ObjectMappingProfile`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateObjectMappingProfile(
  halo: HaloClient,
  params?: PaginateObjectMappingProfileParams,
  options?: PaginateOptions,
): Pages<ObjectMappingProfile> {
  return paginate((_, call) => getObjectMappingProfile(halo, params, call), { pages: false }, options)
}
