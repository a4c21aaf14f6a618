// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { OutboundIntegration } from '@halopsa/schemas'

/** Parameters of {@link getCustomIntegration}. */
export type GetCustomIntegrationParams = Record<string, never>

/**
 * `GET /CustomIntegration`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getCustomIntegration<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetCustomIntegrationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/CustomIntegration', query, as: 'auto' }, options)
}

/** Parameters of {@link postCustomIntegration}. */
export interface PostCustomIntegrationParams {
  /** Records to create; one that has an `id` is updated. */
  outboundIntegrationList: OutboundIntegration[]
}

/**
 * `POST /CustomIntegration`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postCustomIntegration<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { outboundIntegrationList, ...query }: PostCustomIntegrationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, OutboundIntegration>> {
  return halo.request<OutboundIntegration, As>({ method: 'post', path: '/CustomIntegration', query, body: outboundIntegrationList }, options)
}

/** Parameters of {@link getCustomIntegrationById}. */
export interface GetCustomIntegrationByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  includemethods?: boolean | undefined
  module_id?: number | undefined
}

/**
 * `GET /CustomIntegration/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getCustomIntegrationById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetCustomIntegrationByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, OutboundIntegration>> {
  return halo.request<OutboundIntegration, As>({ method: 'get', path: path`/CustomIntegration/${id}`, query }, options)
}

/** Parameters of {@link deleteCustomIntegrationById}. */
export interface DeleteCustomIntegrationByIdParams {
  id: number
}

/**
 * `DELETE /CustomIntegration/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteCustomIntegrationById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteCustomIntegrationByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/CustomIntegration/${id}`, query, as: 'auto' }, options)
}
