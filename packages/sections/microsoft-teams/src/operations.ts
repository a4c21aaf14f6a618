// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getMicrosoftTeamsGet}. */
export type GetMicrosoftTeamsGetParams = Record<string, never>

/**
 * `GET /MicrosoftTeams/Get`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getMicrosoftTeamsGet<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetMicrosoftTeamsGetParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/MicrosoftTeams/Get', query, as: 'auto' }, options)
}
