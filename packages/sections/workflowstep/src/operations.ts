// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'
import type { FlowDetail } from '@halopsa/schemas'

/** Parameters of {@link getWorkflowstep}. */
export interface GetWorkflowstepParams {
  /** With the criteria of each record. */
  includecriteriainfo?: boolean | null | undefined
}

/**
 * `GET /workflowstep`
 *
 * Lists steps of workflows.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getWorkflowstep<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetWorkflowstepParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FlowDetail[]>> {
  return halo.request<FlowDetail[], As>({ method: 'get', path: '/workflowstep', query }, options)
}

/** Parameters of {@link paginateWorkflowstep}: those of {@link getWorkflowstep}. */
export type PaginateWorkflowstepParams = GetWorkflowstepParams

/**
 * Every record of `GET /workflowstep`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateWorkflowstep(
  halo: HaloClient,
  params?: PaginateWorkflowstepParams,
  options?: PaginateOptions,
): Pages<FlowDetail> {
  return paginate((_, call) => getWorkflowstep(halo, params, call), { key: ['fdid'], pages: false }, options)
}
