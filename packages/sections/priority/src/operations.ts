// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Policy } from '@halopsa/schemas'

/** Parameters of {@link getPriority}. */
export interface GetPriorityParams {
  /** With each priority once, where several SLAs have it. */
  includedistinct?: boolean | null | undefined
  /** Only priorities of the SLA with this id. */
  slaid?: number | null | undefined
}

/**
 * `GET /Priority`
 *
 * Lists priorities; `slaid` limits them to one SLA. A ticket's `priority_id` is the `priorityid` here, unique within its SLA only.
 *
 * Answers with an array, as recorded on a live server.
 *
 * `id` is a GUID. Tickets carry `priorityid`, which is unique only within its `slaid`.
 */
export async function getPriority<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetPriorityParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Policy[]>> {
  return halo.request<Policy[], As>({ method: 'get', path: '/Priority', query }, options)
}

/** Parameters of {@link paginatePriority}: those of {@link getPriority}. */
export type PaginatePriorityParams = GetPriorityParams

/**
 * Every record of `GET /Priority`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginatePriority(
  halo: HaloClient,
  params?: PaginatePriorityParams,
  options?: PaginateOptions,
): Pages<Policy> {
  return paginate((_, call) => getPriority(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postPriority}. */
export interface PostPriorityParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  policyList: Policy[]
}

/**
 * `POST /Priority`
 *
 * Creates or updates priorities of SLAs.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postPriority<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { policyList, ...query }: PostPriorityParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Policy[], Policy>>> {
  return halo.request<Flagged<Flag, Policy[], Policy>, As>(withBody({ method: 'post', path: '/Priority', query, body: policyList }, 'policyList'), options)
}

/** Parameters of {@link getPriorityById}. */
export interface GetPriorityByIdParams {
  id: string
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /Priority/{id}`
 *
 * Reads a priority of an SLA.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getPriorityById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetPriorityByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Policy>> {
  return halo.request<Policy, As>({ method: 'get', path: path`/Priority/${id}`, query }, options)
}

/** Parameters of {@link deletePriorityById}. */
export interface DeletePriorityByIdParams {
  id: string
}

/**
 * `DELETE /Priority/{id}`
 *
 * Deletes one priority; Halo refuses it while tickets have it.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deletePriorityById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeletePriorityByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Policy | undefined>> {
  return halo.request<Policy | undefined, As>({ method: 'delete', path: path`/Priority/${id}`, query, as: byMediaType }, options)
}
