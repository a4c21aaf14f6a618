// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getSoftwareLicenceRole}. */
export interface GetSoftwareLicenceRoleParams {
  /** Only records of the software licence with this id. */
  softwarelicence_id?: number | undefined
}

/**
 * `GET /SoftwareLicenceRole`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSoftwareLicenceRole<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSoftwareLicenceRoleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SoftwareLicenceRole', query, as: 'auto' }, options)
}
