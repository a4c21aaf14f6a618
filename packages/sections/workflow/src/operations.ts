// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { FlowHeader } from '@halopsa/schemas'

/** Parameters of {@link getWorkflow}. */
export interface GetWorkflowParams {
  access_control_level?: number | undefined
  /** With inactive records too. */
  includeinactive?: boolean | undefined
}

/**
 * `GET /Workflow`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getWorkflow<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetWorkflowParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Workflow', query, as: 'auto' }, options)
}

/** Parameters of {@link postWorkflow}. */
export interface PostWorkflowParams {
  /** Records to create; one that has an `id` is updated. */
  flowHeaderList: FlowHeader[]
}

/**
 * `POST /Workflow`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postWorkflow<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { flowHeaderList, ...query }: PostWorkflowParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FlowHeader>> {
  return halo.request<FlowHeader, As>({ method: 'post', path: '/Workflow', query, body: flowHeaderList }, options)
}

/** Parameters of {@link getWorkflowById}. */
export interface GetWorkflowByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /Workflow/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteWorkflowById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteWorkflowByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Workflow/${id}`, query, as: 'auto' }, options)
}
