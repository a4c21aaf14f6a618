// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'

/** Parameters of {@link getSetupTabGroup}. */
export type GetSetupTabGroupParams = Record<string, never>

/**
 * `GET /SetupTabGroup`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSetupTabGroup<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetSetupTabGroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SetupTabGroup', query, as: 'auto' }, options)
}

/** Parameters of {@link getSetupTabGroupById}. */
export interface GetSetupTabGroupByIdParams {
  id: number
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
}

/**
 * `GET /SetupTabGroup/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSetupTabGroupById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSetupTabGroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/SetupTabGroup/${id}`, query, as: 'auto' }, options)
}
