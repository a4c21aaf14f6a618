// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { WorkflowTarget } from '@halopsa/schemas'

/** Parameters of {@link getWorkflowTarget}. */
export type GetWorkflowTargetParams = Record<string, never>

/**
 * `GET /WorkflowTarget`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getWorkflowTarget<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetWorkflowTargetParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/WorkflowTarget', query, as: 'auto' }, options)
}

/** Parameters of {@link postWorkflowTarget}. */
export interface PostWorkflowTargetParams {
  /** Records to create; one that has an `id` is updated. */
  workflowTargetList: WorkflowTarget[]
}

/**
 * `POST /WorkflowTarget`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postWorkflowTarget<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { workflowTargetList, ...query }: PostWorkflowTargetParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, WorkflowTarget>> {
  return halo.request<WorkflowTarget, As>({ method: 'post', path: '/WorkflowTarget', query, body: workflowTargetList }, options)
}

/** Parameters of {@link getWorkflowTargetById}. */
export interface GetWorkflowTargetByIdParams {
  id: number
}

/**
 * `GET /WorkflowTarget/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteWorkflowTargetById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteWorkflowTargetByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/WorkflowTarget/${id}`, query, as: 'auto' }, options)
}
