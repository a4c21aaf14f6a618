// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, path } from '@halopsa/core'

/** Parameters of {@link getBackgroundTaskById}. */
export interface GetBackgroundTaskByIdParams {
  id: number
}

/**
 * `GET /BackgroundTask/{id}`
 *
 * Reads how far a background task has come.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getBackgroundTaskById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetBackgroundTaskByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/BackgroundTask/${id}`, query, as: byMediaType }, options)
}
