// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ApprovalProcess } from '@halopsa/schemas'

/** Parameters of {@link getApprovalProcess}. */
export interface GetApprovalProcessParams {
  access_control_level?: number
}

/**
 * `GET /ApprovalProcess`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getApprovalProcess<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetApprovalProcessParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ApprovalProcess', query, as: 'auto' }, options)
}

/** Parameters of {@link postApprovalProcess}. */
export interface PostApprovalProcessParams {
  approvalProcessList: ApprovalProcess[]
}

/**
 * `POST /ApprovalProcess`
 *
 * Answers with the created or updated record, inferred from the schema of that name.
 */
export async function postApprovalProcess<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { approvalProcessList, ...query }: PostApprovalProcessParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ApprovalProcess>> {
  return halo.request<ApprovalProcess, As>({ method: 'post', path: '/ApprovalProcess', query, body: approvalProcessList }, options)
}

/** Parameters of {@link getApprovalProcessById}. */
export interface GetApprovalProcessByIdParams {
  id: number
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
}

/**
 * `GET /ApprovalProcess/{id}`
 *
 * Answers with one record, inferred from the schema of that name.
 */
export async function getApprovalProcessById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetApprovalProcessByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ApprovalProcess>> {
  return halo.request<ApprovalProcess, As>({ method: 'get', path: path`/ApprovalProcess/${id}`, query }, options)
}

/** Parameters of {@link deleteApprovalProcessById}. */
export interface DeleteApprovalProcessByIdParams {
  id: number
}

/**
 * `DELETE /ApprovalProcess/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteApprovalProcessById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteApprovalProcessByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ApprovalProcess/${id}`, query, as: 'auto' }, options)
}
