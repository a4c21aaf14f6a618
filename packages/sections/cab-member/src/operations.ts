// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'
import type { CabMember } from '@halopsa/schemas'

/** Parameters of {@link getCABMember}. */
export type GetCABMemberParams = Record<string, never>

/**
 * `GET /CABMember`
 *
 * Lists members of change advisory boards.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getCABMember<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetCABMemberParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CabMember[]>> {
  return halo.request<CabMember[], As>({ method: 'get', path: '/CABMember', query }, options)
}

/** Parameters of {@link paginateCABMember}: those of {@link getCABMember}. */
export type PaginateCABMemberParams = GetCABMemberParams

/**
 * Every record of `GET /CABMember`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateCABMember(
  halo: HaloClient,
  params?: PaginateCABMemberParams,
  options?: PaginateOptions,
): Pages<CabMember> {
  return paginate((_, call) => getCABMember(halo, params, call), { pages: false }, options)
}
