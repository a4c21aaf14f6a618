// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ApprovalProcess } from '@halopsa/schemas'

/** Parameters of {@link getApprovalProcess}. */
export interface GetApprovalProcessParams {
  /** Only records with this access control level, a number. */
  access_control_level?: number | null | undefined
}

/**
 * `GET /ApprovalProcess`
 *
 * Lists approval processes.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getApprovalProcess<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetApprovalProcessParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ApprovalProcess[]>> {
  return halo.request<ApprovalProcess[], As>({ method: 'get', path: '/ApprovalProcess', query }, options)
}

/** Parameters of {@link paginateApprovalProcess}: those of {@link getApprovalProcess}. */
export type PaginateApprovalProcessParams = GetApprovalProcessParams

/**
 * Every record of `GET /ApprovalProcess`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateApprovalProcess(
  halo: HaloClient,
  params?: PaginateApprovalProcessParams,
  options?: PaginateOptions,
): Pages<ApprovalProcess> {
  return paginate((_, call) => getApprovalProcess(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postApprovalProcess}. */
export interface PostApprovalProcessParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  approvalProcessList: ApprovalProcess[]
}

/**
 * `POST /ApprovalProcess`
 *
 * Creates or updates approval processes.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postApprovalProcess<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { approvalProcessList, ...query }: PostApprovalProcessParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ApprovalProcess[], ApprovalProcess>>> {
  return halo.request<Flagged<Flag, ApprovalProcess[], ApprovalProcess>, As>(withBody({ method: 'post', path: '/ApprovalProcess', query, body: approvalProcessList }, 'approvalProcessList'), options)
}

/** Parameters of {@link getApprovalProcessById}. */
export interface GetApprovalProcessByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /ApprovalProcess/{id}`
 *
 * Reads an approval process.
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
 * Deletes an approval process.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteApprovalProcessById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteApprovalProcessByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ApprovalProcess | undefined>> {
  return halo.request<ApprovalProcess | undefined, As>({ method: 'delete', path: path`/ApprovalProcess/${id}`, query, as: byMediaType }, options)
}
