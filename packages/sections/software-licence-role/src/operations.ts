// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'

/** Parameters of {@link getSoftwareLicenceRole}. */
export interface GetSoftwareLicenceRoleParams {
  /** Only the records of the software licence with this id. */
  softwarelicence_id?: number | null | undefined
}

/**
 * `GET /SoftwareLicenceRole`
 *
 * Lists roles of software licences.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getSoftwareLicenceRole<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSoftwareLicenceRoleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T[]>> {
  return halo.request<T[], As>({ method: 'get', path: '/SoftwareLicenceRole', query }, options)
}

/** Parameters of {@link paginateSoftwareLicenceRole}: those of {@link getSoftwareLicenceRole}. */
export type PaginateSoftwareLicenceRoleParams = GetSoftwareLicenceRoleParams

/**
 * Every record of `GET /SoftwareLicenceRole`. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 *
 * The list does not page: it is asked for once.
 */
export function paginateSoftwareLicenceRole<T = unknown>(
  halo: HaloClient,
  params?: PaginateSoftwareLicenceRoleParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((_, call) => getSoftwareLicenceRole(halo, params, call), { pages: false }, options)
}
