// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ApprovalProcess } from '@halopsa/schemas'

/** Parameters of {@link getApprovalProcess}. */
export interface GetApprovalProcessParams {
  access_control_level?: number | undefined
}

/**
 * `GET /ApprovalProcess`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getApprovalProcess<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetApprovalProcessParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ApprovalProcess', query, as: 'auto' }, options)
}

/** Parameters of {@link postApprovalProcess}. */
export interface PostApprovalProcessParams {
  /** Records to create; one that has an `id` is updated. */
  approvalProcessList: ApprovalProcess[]
}

/**
 * `POST /ApprovalProcess`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
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
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /ApprovalProcess/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
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
export async function deleteApprovalProcessById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteApprovalProcessByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ApprovalProcess/${id}`, query, as: 'auto' }, options)
}
