// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'

/** Parameters of {@link getHaloField}. */
export type GetHaloFieldParams = Record<string, never>

/**
 * `GET /HaloField`
 *
 * Lists fields that Halo itself defines.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getHaloField<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetHaloFieldParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T[]>> {
  return halo.request<T[], As>({ method: 'get', path: '/HaloField', query }, options)
}

/** Parameters of {@link paginateHaloField}: those of {@link getHaloField}. */
export type PaginateHaloFieldParams = GetHaloFieldParams

/**
 * Every record of `GET /HaloField`. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 *
 * The list does not page: it is asked for once.
 */
export function paginateHaloField<T = unknown>(
  halo: HaloClient,
  params?: PaginateHaloFieldParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((_, call) => getHaloField(halo, params, call), { pages: false }, options)
}
