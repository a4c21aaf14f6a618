// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { SlaHead } from '@halopsa/schemas'

/** Parameters of {@link getSLA}. */
export interface GetSLAParams {
  /** Only records with this access control level, a number. */
  access_control_level?: number | null | undefined
  isconfig?: boolean | null | undefined
  /** All records, by its name. Clients send it; nobody has recorded what it does. */
  showall?: boolean | null | undefined
  /** With the priorities of each SLA. */
  showpriorities?: boolean | null | undefined
  /** With the workday of each SLA. */
  showworkdays?: boolean | null | undefined
}

/**
 * `GET /SLA`
 *
 * Lists service level agreements (SLAs).
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getSLA<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetSLAParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SlaHead[]>> {
  return halo.request<SlaHead[], As>({ method: 'get', path: '/SLA', query }, options)
}

/** Parameters of {@link paginateSLA}: those of {@link getSLA}. */
export type PaginateSLAParams = GetSLAParams

/**
 * Every record of `GET /SLA`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateSLA(
  halo: HaloClient,
  params?: PaginateSLAParams,
  options?: PaginateOptions,
): Pages<SlaHead> {
  return paginate((_, call) => getSLA(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postSLA}. */
export interface PostSLAParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  slaHeadList: SlaHead[]
}

/**
 * `POST /SLA`
 *
 * Creates or updates service level agreements (SLAs).
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postSLA<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { slaHeadList, ...query }: PostSLAParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, SlaHead[], SlaHead>>> {
  return halo.request<Flagged<Flag, SlaHead[], SlaHead>, As>(withBody({ method: 'post', path: '/SLA', query, body: slaHeadList }, 'slaHeadList'), options)
}

/** Parameters of {@link getSLAById}. */
export interface GetSLAByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /SLA/{id}`
 *
 * Reads a service level agreement (SLA).
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getSLAById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSLAByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SlaHead>> {
  return halo.request<SlaHead, As>({ method: 'get', path: path`/SLA/${id}`, query }, options)
}

/** Parameters of {@link deleteSLAById}. */
export interface DeleteSLAByIdParams {
  id: number
}

/**
 * `DELETE /SLA/{id}`
 *
 * Deletes a service level agreement (SLA).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteSLAById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteSLAByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SlaHead | undefined>> {
  return halo.request<SlaHead | undefined, As>({ method: 'delete', path: path`/SLA/${id}`, query, as: byMediaType }, options)
}
