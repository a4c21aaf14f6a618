// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'

/** Parameters of {@link getAgentImageById}. */
export interface GetAgentImageByIdParams {
  id: string
  clientidoverride?: string
  get_htmldesigner_signature?: boolean
  getholidayallowance?: boolean
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
  isagentconfig?: boolean
  loadcache?: boolean
}

/**
 * `GET /AgentImage/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAgentImageById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAgentImageByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/AgentImage/${id}`, query, as: 'auto' }, options)
}
