// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getMattermostChannelDetails}. */
export type GetMattermostChannelDetailsParams = Record<string, never>

/**
 * `GET /MattermostChannelDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getMattermostChannelDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetMattermostChannelDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/MattermostChannelDetails', query, as: 'auto' }, options)
}
