// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType } from '@halopsa/core'

/** Parameters of {@link getMicrosoftTeamsGet}. */
export type GetMicrosoftTeamsGetParams = Record<string, never>

/**
 * `GET /MicrosoftTeams/Get`
 *
 * Reads data from Microsoft Teams at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getMicrosoftTeamsGet<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetMicrosoftTeamsGetParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/MicrosoftTeams/Get', query, as: byMediaType }, options)
}
