// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate, withBody } from '@halopsa/core'
import type { OnlineStatus } from '@halopsa/schemas'

/** Parameters of {@link getOnlineStatus}. */
export interface GetOnlineStatusParams {
  IsOnline?: boolean | null | undefined
  LastOnline?: string | null | undefined
  LastOnlineDate?: string | null | undefined
  TechID?: number | null | undefined
  agent_status?: number | null | undefined
  command?: string | null | undefined
  fetch_all?: boolean | null | undefined
  idle_warn?: boolean | null | undefined
  is_idle?: boolean | null | undefined
  is_logout?: boolean | null | undefined
  last_active?: string | null | undefined
  status_overidden?: boolean | null | undefined
}

/**
 * `GET /OnlineStatus`
 *
 * Lists the online status of agents. Its parameters are the fields of a status, so a call with `TechID` may set that agent's status.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getOnlineStatus<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetOnlineStatusParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, OnlineStatus[]>> {
  return halo.request<OnlineStatus[], As>({ method: 'get', path: '/OnlineStatus', query }, options)
}

/** Parameters of {@link paginateOnlineStatus}: those of {@link getOnlineStatus}. */
export type PaginateOnlineStatusParams = GetOnlineStatusParams

/**
 * Every record of `GET /OnlineStatus`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateOnlineStatus(
  halo: HaloClient,
  params?: PaginateOnlineStatusParams,
  options?: PaginateOptions,
): Pages<OnlineStatus> {
  return paginate((_, call) => getOnlineStatus(halo, params, call), { key: ['techID'], pages: false }, options)
}

/** Parameters of {@link postOnlineStatus}. */
export interface PostOnlineStatusParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  onlineStatusList: OnlineStatus[]
}

/**
 * `POST /OnlineStatus`
 *
 * Sets the online status of agents, as an agent's browser does.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postOnlineStatus<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { onlineStatusList, ...query }: PostOnlineStatusParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, OnlineStatus[], OnlineStatus>>> {
  return halo.request<Flagged<Flag, OnlineStatus[], OnlineStatus>, As>(withBody({ method: 'post', path: '/OnlineStatus', query, body: onlineStatusList }, 'onlineStatusList'), options)
}
