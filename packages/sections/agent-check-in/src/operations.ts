// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { AgentCheckIn } from '@halopsa/schemas'

/** Parameters of {@link getAgentCheckIn}. */
export interface GetAgentCheckInParams {
  /** Only records of the agent with this id. */
  agent_id?: number | undefined
  end_date?: string | undefined
  start_date?: string | undefined
}

/**
 * `GET /AgentCheckIn`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAgentCheckIn<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAgentCheckInParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/AgentCheckIn', query, as: 'auto' }, options)
}

/** Parameters of {@link postAgentCheckIn}. */
export interface PostAgentCheckInParams {
  /** Records to create; one that has an `id` is updated. */
  agentCheckInList: AgentCheckIn[]
}

/**
 * `POST /AgentCheckIn`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postAgentCheckIn<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { agentCheckInList, ...query }: PostAgentCheckInParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AgentCheckIn>> {
  return halo.request<AgentCheckIn, As>({ method: 'post', path: '/AgentCheckIn', query, body: agentCheckInList }, options)
}

/** Parameters of {@link getAgentCheckInById}. */
export interface GetAgentCheckInByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /AgentCheckIn/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getAgentCheckInById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAgentCheckInByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AgentCheckIn>> {
  return halo.request<AgentCheckIn, As>({ method: 'get', path: path`/AgentCheckIn/${id}`, query }, options)
}
