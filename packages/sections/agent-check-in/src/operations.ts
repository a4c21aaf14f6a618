// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { AgentCheckIn } from '@halopsa/schemas'

/** Parameters of {@link getAgentCheckIn}. */
export interface GetAgentCheckInParams {
  /** Only records of the agent with this id. */
  agent_id?: number
  end_date?: string
  start_date?: string
}

/**
 * `GET /AgentCheckIn`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAgentCheckIn<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAgentCheckInParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/AgentCheckIn', query, as: 'auto' }, options)
}

/** Parameters of {@link postAgentCheckIn}. */
export interface PostAgentCheckInParams {
  agentCheckInList: AgentCheckIn[]
}

/**
 * `POST /AgentCheckIn`
 *
 * Answers with the created or updated record, inferred from the schema of that name.
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
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
}

/**
 * `GET /AgentCheckIn/{id}`
 *
 * Answers with one record, inferred from the schema of that name.
 */
export async function getAgentCheckInById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAgentCheckInByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AgentCheckIn>> {
  return halo.request<AgentCheckIn, As>({ method: 'get', path: path`/AgentCheckIn/${id}`, query }, options)
}
