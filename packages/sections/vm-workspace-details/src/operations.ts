// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { VMWorkspaceDetails } from '@halopsa/schemas'

/** Parameters of {@link getVMWorkspaceDetails}. */
export type GetVMWorkspaceDetailsParams = Record<string, never>

/**
 * `GET /VMWorkspaceDetails`
 *
 * Lists connections to VMware Workspace ONE (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getVMWorkspaceDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetVMWorkspaceDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, VMWorkspaceDetails[]>> {
  return halo.request<VMWorkspaceDetails[], As>({ method: 'get', path: '/VMWorkspaceDetails', query }, options)
}

/** Parameters of {@link paginateVMWorkspaceDetails}: those of {@link getVMWorkspaceDetails}. */
export type PaginateVMWorkspaceDetailsParams = GetVMWorkspaceDetailsParams

/**
 * Every record of `GET /VMWorkspaceDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateVMWorkspaceDetails(
  halo: HaloClient,
  params?: PaginateVMWorkspaceDetailsParams,
  options?: PaginateOptions,
): Pages<VMWorkspaceDetails> {
  return paginate((_, call) => getVMWorkspaceDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postVMWorkspaceDetails}. */
export interface PostVMWorkspaceDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  vMWorkspaceDetailsList: VMWorkspaceDetails[]
}

/**
 * `POST /VMWorkspaceDetails`
 *
 * Creates or updates connections to VMware Workspace ONE (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postVMWorkspaceDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { vMWorkspaceDetailsList, ...query }: PostVMWorkspaceDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, VMWorkspaceDetails[], VMWorkspaceDetails>>> {
  return halo.request<Flagged<Flag, VMWorkspaceDetails[], VMWorkspaceDetails>, As>(withBody({ method: 'post', path: '/VMWorkspaceDetails', query, body: vMWorkspaceDetailsList }, 'vMWorkspaceDetailsList'), options)
}

/** Parameters of {@link getVMWorkspaceDetailsById}. */
export interface GetVMWorkspaceDetailsByIdParams {
  id: number
}

/**
 * `GET /VMWorkspaceDetails/{id}`
 *
 * Reads a connection to VMware Workspace ONE (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getVMWorkspaceDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetVMWorkspaceDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, VMWorkspaceDetails>> {
  return halo.request<VMWorkspaceDetails, As>({ method: 'get', path: path`/VMWorkspaceDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteVMWorkspaceDetailsById}. */
export interface DeleteVMWorkspaceDetailsByIdParams {
  id: number
}

/**
 * `DELETE /VMWorkspaceDetails/{id}`
 *
 * Deletes a connection to VMware Workspace ONE (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteVMWorkspaceDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteVMWorkspaceDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, VMWorkspaceDetails | undefined>> {
  return halo.request<VMWorkspaceDetails | undefined, As>({ method: 'delete', path: path`/VMWorkspaceDetails/${id}`, query, as: byMediaType }, options)
}
