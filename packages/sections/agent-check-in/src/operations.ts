// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path, withBody } from '@halopsa/core'
import type { AgentCheckIn } from '@halopsa/schemas'

/** Parameters of {@link getAgentCheckIn}. */
export interface GetAgentCheckInParams {
  /** Only the records of the agent with this id. */
  agent_id?: number | null | undefined
  /** Only records up to this date-time. */
  end_date?: string | Date | null | undefined
  /** Only records from this date-time on. */
  start_date?: string | Date | null | undefined
}

/**
 * `GET /AgentCheckIn`
 *
 * Lists check-ins of agents.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getAgentCheckIn<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAgentCheckInParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AgentCheckIn[]>> {
  return halo.request<AgentCheckIn[], As>({ method: 'get', path: '/AgentCheckIn', query }, options)
}

/** Parameters of {@link paginateAgentCheckIn}: those of {@link getAgentCheckIn}. */
export type PaginateAgentCheckInParams = GetAgentCheckInParams

/**
 * Every record of `GET /AgentCheckIn`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateAgentCheckIn(
  halo: HaloClient,
  params?: PaginateAgentCheckInParams,
  options?: PaginateOptions,
): Pages<AgentCheckIn> {
  return paginate((_, call) => getAgentCheckIn(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postAgentCheckIn}. */
export interface PostAgentCheckInParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  agentCheckInList: AgentCheckIn[]
}

/**
 * `POST /AgentCheckIn`
 *
 * Creates or updates check-ins of agents.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postAgentCheckIn<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { agentCheckInList, ...query }: PostAgentCheckInParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, AgentCheckIn[], AgentCheckIn>>> {
  return halo.request<Flagged<Flag, AgentCheckIn[], AgentCheckIn>, As>(withBody({ method: 'post', path: '/AgentCheckIn', query, body: agentCheckInList }, 'agentCheckInList'), options)
}

/** Parameters of {@link getAgentCheckInById}. */
export interface GetAgentCheckInByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /AgentCheckIn/{id}`
 *
 * Reads a check-in of an agent.
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
