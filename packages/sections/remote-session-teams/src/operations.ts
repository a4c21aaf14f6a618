// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getRemoteSessionTeams}. */
export interface GetRemoteSessionTeamsParams {
  includeenabled?: boolean | undefined
  msid?: string | undefined
}

/**
 * `GET /RemoteSessionTeams`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getRemoteSessionTeams<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetRemoteSessionTeamsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/RemoteSessionTeams', query, as: 'auto' }, options)
}
