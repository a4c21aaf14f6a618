// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'

/** Parameters of {@link getAgentImageById}. */
export interface GetAgentImageByIdParams {
  id: string
  clientidoverride?: string | undefined
  get_htmldesigner_signature?: boolean | undefined
  getholidayallowance?: boolean | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  isagentconfig?: boolean | undefined
  loadcache?: boolean | undefined
}

/**
 * `GET /AgentImage/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAgentImageById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetAgentImageByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/AgentImage/${id}`, query, as: 'auto' }, options)
}
