// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'

/** Parameters of {@link getSetupTabGroup}. */
export type GetSetupTabGroupParams = Record<string, never>

/**
 * `GET /SetupTabGroup`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSetupTabGroup<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSetupTabGroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SetupTabGroup', query, as: 'auto' }, options)
}

/** Parameters of {@link getSetupTabGroupById}. */
export interface GetSetupTabGroupByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /SetupTabGroup/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSetupTabGroupById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetSetupTabGroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/SetupTabGroup/${id}`, query, as: 'auto' }, options)
}
