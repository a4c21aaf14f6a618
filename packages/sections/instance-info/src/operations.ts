// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getInstanceInfo}. */
export type GetInstanceInfoParams = Record<string, never>

/**
 * `GET /InstanceInfo`
 *
 * Reads the versions, addresses, licences and services of this instance as one object.
 *
 * Answers with an object, as the tests of another client show.
 *
 * Keys seen: `dbid`, `app_version`, `database_version`, `agent_count`, `licensed_agent_count`, `online_agent_count`, `last_login`, `app_name`, `agent_url`, `portal_url`, `auth_url`, `mobileapp_enabled`, `teamsbot_enabled`, `nhserver_version`, `teams_chat_profile`, `using_event_service`, `using_scheduling_service`, `using_outgoing_service`, `using_incoming_service`.
 */
export async function getInstanceInfo<T = Record<string, unknown>, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetInstanceInfoParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/InstanceInfo', query }, options)
}
