// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType } from '@halopsa/core'

/** Parameters of {@link getTaskMonitorEvent}. */
export type GetTaskMonitorEventParams = Record<string, never>

/**
 * `GET /TaskMonitorEvent`
 *
 * Lists events of the monitor of background tasks.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getTaskMonitorEvent<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTaskMonitorEventParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/TaskMonitorEvent', query, as: byMediaType }, options)
}
