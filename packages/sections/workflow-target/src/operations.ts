// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { WorkflowTarget } from '@halopsa/schemas'

/** Parameters of {@link getWorkflowTarget}. */
export type GetWorkflowTargetParams = Record<string, never>

/**
 * `GET /WorkflowTarget`
 *
 * Lists targets of workflows.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getWorkflowTarget<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetWorkflowTargetParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, WorkflowTarget[]>> {
  return halo.request<WorkflowTarget[], As>({ method: 'get', path: '/WorkflowTarget', query }, options)
}

/** Parameters of {@link paginateWorkflowTarget}: those of {@link getWorkflowTarget}. */
export type PaginateWorkflowTargetParams = GetWorkflowTargetParams

/**
 * Every record of `GET /WorkflowTarget`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateWorkflowTarget(
  halo: HaloClient,
  params?: PaginateWorkflowTargetParams,
  options?: PaginateOptions,
): Pages<WorkflowTarget> {
  return paginate((_, call) => getWorkflowTarget(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postWorkflowTarget}. */
export interface PostWorkflowTargetParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  workflowTargetList: WorkflowTarget[]
}

/**
 * `POST /WorkflowTarget`
 *
 * Creates or updates targets of workflows.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postWorkflowTarget<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { workflowTargetList, ...query }: PostWorkflowTargetParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, WorkflowTarget[], WorkflowTarget>>> {
  return halo.request<Flagged<Flag, WorkflowTarget[], WorkflowTarget>, As>(withBody({ method: 'post', path: '/WorkflowTarget', query, body: workflowTargetList }, 'workflowTargetList'), options)
}

/** Parameters of {@link getWorkflowTargetById}. */
export interface GetWorkflowTargetByIdParams {
  id: number
}

/**
 * `GET /WorkflowTarget/{id}`
 *
 * Reads a target of a workflow.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getWorkflowTargetById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetWorkflowTargetByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, WorkflowTarget>> {
  return halo.request<WorkflowTarget, As>({ method: 'get', path: path`/WorkflowTarget/${id}`, query }, options)
}

/** Parameters of {@link deleteWorkflowTargetById}. */
export interface DeleteWorkflowTargetByIdParams {
  id: number
}

/**
 * `DELETE /WorkflowTarget/{id}`
 *
 * Deletes a target of a workflow.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteWorkflowTargetById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteWorkflowTargetByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, WorkflowTarget | undefined>> {
  return halo.request<WorkflowTarget | undefined, As>({ method: 'delete', path: path`/WorkflowTarget/${id}`, query, as: byMediaType }, options)
}
