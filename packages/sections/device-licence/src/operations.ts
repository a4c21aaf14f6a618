// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'

/** Parameters of {@link getDeviceLicence}. */
export type GetDeviceLicenceParams = Record<string, never>

/**
 * `GET /DeviceLicence`
 *
 * Lists licences of devices.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getDeviceLicence<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetDeviceLicenceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T[]>> {
  return halo.request<T[], As>({ method: 'get', path: '/DeviceLicence', query }, options)
}

/** Parameters of {@link paginateDeviceLicence}: those of {@link getDeviceLicence}. */
export type PaginateDeviceLicenceParams = GetDeviceLicenceParams

/**
 * Every record of `GET /DeviceLicence`. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 *
 * The list does not page: it is asked for once.
 */
export function paginateDeviceLicence<T = unknown>(
  halo: HaloClient,
  params?: PaginateDeviceLicenceParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((_, call) => getDeviceLicence(halo, params, call), { pages: false }, options)
}
