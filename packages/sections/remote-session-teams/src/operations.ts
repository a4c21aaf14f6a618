// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'
import type { RemoteSessionTeams } from '@halopsa/schemas'

/** Parameters of {@link getRemoteSessionTeams}. */
export interface GetRemoteSessionTeamsParams {
  /** With records that are enabled. */
  includeenabled?: boolean | null | undefined
  msid?: string | null | undefined
}

/**
 * `GET /RemoteSessionTeams`
 *
 * Lists teams of remote support tools linked to Halo.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getRemoteSessionTeams<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetRemoteSessionTeamsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, RemoteSessionTeams[]>> {
  return halo.request<RemoteSessionTeams[], As>({ method: 'get', path: '/RemoteSessionTeams', query }, options)
}

/** Parameters of {@link paginateRemoteSessionTeams}: those of {@link getRemoteSessionTeams}. */
export type PaginateRemoteSessionTeamsParams = GetRemoteSessionTeamsParams

/**
 * Every record of `GET /RemoteSessionTeams`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateRemoteSessionTeams(
  halo: HaloClient,
  params?: PaginateRemoteSessionTeamsParams,
  options?: PaginateOptions,
): Pages<RemoteSessionTeams> {
  return paginate((_, call) => getRemoteSessionTeams(halo, params, call), { pages: false }, options)
}
