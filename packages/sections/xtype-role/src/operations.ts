// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'
import type { XTypeRole } from '@halopsa/schemas'

/** Parameters of {@link getXtypeRole}. */
export interface GetXtypeRoleParams {
  xtype_id?: number | null | undefined
  xtyperole_id?: number | null | undefined
}

/**
 * `GET /XtypeRole`
 *
 * Lists roles of asset types.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getXtypeRole<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetXtypeRoleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, XTypeRole[]>> {
  return halo.request<XTypeRole[], As>({ method: 'get', path: '/XtypeRole', query }, options)
}

/** Parameters of {@link paginateXtypeRole}: those of {@link getXtypeRole}. */
export type PaginateXtypeRoleParams = GetXtypeRoleParams

/**
 * Every record of `GET /XtypeRole`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateXtypeRole(
  halo: HaloClient,
  params?: PaginateXtypeRoleParams,
  options?: PaginateOptions,
): Pages<XTypeRole> {
  return paginate((_, call) => getXtypeRole(halo, params, call), { pages: false }, options)
}
