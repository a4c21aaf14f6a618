// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Policy } from '@halopsa/schemas'

/** Parameters of {@link getPriority}. */
export interface GetPriorityParams {
  includedistinct?: boolean | undefined
  slaid?: number | undefined
}

/**
 * `GET /Priority`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getPriority<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetPriorityParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Priority', query, as: 'auto' }, options)
}

/** Parameters of {@link postPriority}. */
export interface PostPriorityParams {
  /** Records to create; one that has an `id` is updated. */
  policyList: Policy[]
}

/**
 * `POST /Priority`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postPriority<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { policyList, ...query }: PostPriorityParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Policy>> {
  return halo.request<Policy, As>({ method: 'post', path: '/Priority', query, body: policyList }, options)
}

/** Parameters of {@link getPriorityById}. */
export interface GetPriorityByIdParams {
  id: string
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /Priority/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deletePriorityById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeletePriorityByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Priority/${id}`, query, as: 'auto' }, options)
}
