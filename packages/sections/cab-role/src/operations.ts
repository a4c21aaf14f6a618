// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'
import type { CabRole } from '@halopsa/schemas'

/** Parameters of {@link getCABRole}. */
export type GetCABRoleParams = Record<string, never>

/**
 * `GET /CABRole`
 *
 * Lists roles in change advisory boards.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getCABRole<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetCABRoleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CabRole[]>> {
  return halo.request<CabRole[], As>({ method: 'get', path: '/CABRole', query }, options)
}

/** Parameters of {@link paginateCABRole}: those of {@link getCABRole}. */
export type PaginateCABRoleParams = GetCABRoleParams

/**
 * Every record of `GET /CABRole`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateCABRole(
  halo: HaloClient,
  params?: PaginateCABRoleParams,
  options?: PaginateOptions,
): Pages<CabRole> {
  return paginate((_, call) => getCABRole(halo, params, call), { pages: false }, options)
}
