// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getXtypeRole}. */
export interface GetXtypeRoleParams {
  xtype_id?: number | undefined
  xtyperole_id?: number | undefined
}

/**
 * `GET /XtypeRole`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getXtypeRole<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetXtypeRoleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/XtypeRole', query, as: 'auto' }, options)
}
