// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, path } from '@halopsa/core'

/** Parameters of {@link getAgentImageById}. */
export interface GetAgentImageByIdParams {
  id: string
  clientidoverride?: string | null | undefined
  get_htmldesigner_signature?: boolean | null | undefined
  getholidayallowance?: boolean | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  isagentconfig?: boolean | null | undefined
  loadcache?: boolean | null | undefined
}

/**
 * `GET /AgentImage/{id}`
 *
 * Reads the picture of the agent with this id.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getAgentImageById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetAgentImageByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/AgentImage/${id}`, query, as: byMediaType }, options)
}
