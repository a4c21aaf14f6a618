// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { SlaHead } from '@halopsa/schemas'

/** Parameters of {@link getSLA}. */
export interface GetSLAParams {
  access_control_level?: number | undefined
  isconfig?: boolean | undefined
  showpriorities?: boolean | undefined
  showworkdays?: boolean | undefined
}

/**
 * `GET /SLA`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSLA<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSLAParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SLA', query, as: 'auto' }, options)
}

/** Parameters of {@link postSLA}. */
export interface PostSLAParams {
  /** Records to create; one that has an `id` is updated. */
  slaHeadList: SlaHead[]
}

/**
 * `POST /SLA`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postSLA<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { slaHeadList, ...query }: PostSLAParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SlaHead>> {
  return halo.request<SlaHead, As>({ method: 'post', path: '/SLA', query, body: slaHeadList }, options)
}

/** Parameters of {@link getSLAById}. */
export interface GetSLAByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /SLA/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteSLAById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteSLAByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/SLA/${id}`, query, as: 'auto' }, options)
}
