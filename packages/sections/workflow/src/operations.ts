// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { FlowHeader } from '@halopsa/schemas'

/** Parameters of {@link getWorkflow}. */
export interface GetWorkflowParams {
  /** Only records with this access control level, a number. */
  access_control_level?: number | null | undefined
  /** With inactive records too. */
  includeinactive?: boolean | null | undefined
}

/**
 * `GET /Workflow`
 *
 * Lists workflows.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getWorkflow<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetWorkflowParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FlowHeader[]>> {
  return halo.request<FlowHeader[], As>({ method: 'get', path: '/Workflow', query }, options)
}

/** Parameters of {@link paginateWorkflow}: those of {@link getWorkflow}. */
export type PaginateWorkflowParams = GetWorkflowParams

/**
 * Every record of `GET /Workflow`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateWorkflow(
  halo: HaloClient,
  params?: PaginateWorkflowParams,
  options?: PaginateOptions,
): Pages<FlowHeader> {
  return paginate((_, call) => getWorkflow(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postWorkflow}. */
export interface PostWorkflowParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  flowHeaderList: FlowHeader[]
}

/**
 * `POST /Workflow`
 *
 * Creates or updates workflows.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postWorkflow<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { flowHeaderList, ...query }: PostWorkflowParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, FlowHeader[], FlowHeader>>> {
  return halo.request<Flagged<Flag, FlowHeader[], FlowHeader>, As>(withBody({ method: 'post', path: '/Workflow', query, body: flowHeaderList }, 'flowHeaderList'), options)
}

/** Parameters of {@link getWorkflowById}. */
export interface GetWorkflowByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /Workflow/{id}`
 *
 * Reads a workflow.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getWorkflowById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetWorkflowByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FlowHeader>> {
  return halo.request<FlowHeader, As>({ method: 'get', path: path`/Workflow/${id}`, query }, options)
}

/** Parameters of {@link deleteWorkflowById}. */
export interface DeleteWorkflowByIdParams {
  id: number
}

/**
 * `DELETE /Workflow/{id}`
 *
 * Deletes a workflow.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteWorkflowById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteWorkflowByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FlowHeader | undefined>> {
  return halo.request<FlowHeader | undefined, As>({ method: 'delete', path: path`/Workflow/${id}`, query, as: byMediaType }, options)
}
