// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getWorkflowstep}. */
export interface GetWorkflowstepParams {
  includecriteriainfo?: boolean | undefined
}

/**
 * `GET /workflowstep`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getWorkflowstep<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetWorkflowstepParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/workflowstep', query, as: 'auto' }, options)
}
