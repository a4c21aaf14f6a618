// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ServiceAvailability } from '@halopsa/schemas'

/** Parameters of {@link getServiceAvailability}. */
export type GetServiceAvailabilityParams = Record<string, never>

/**
 * `GET /ServiceAvailability`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getServiceAvailability<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetServiceAvailabilityParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ServiceAvailability', query, as: 'auto' }, options)
}

/** Parameters of {@link postServiceAvailability}. */
export interface PostServiceAvailabilityParams {
  /** Records to create; one that has an `id` is updated. */
  serviceAvailabilityList: ServiceAvailability[]
}

/**
 * `POST /ServiceAvailability`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postServiceAvailability<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { serviceAvailabilityList, ...query }: PostServiceAvailabilityParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ServiceAvailability>> {
  return halo.request<ServiceAvailability, As>({ method: 'post', path: '/ServiceAvailability', query, body: serviceAvailabilityList }, options)
}

/** Parameters of {@link getServiceAvailabilityById}. */
export interface GetServiceAvailabilityByIdParams {
  id: number
}

/**
 * `GET /ServiceAvailability/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getServiceAvailabilityById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetServiceAvailabilityByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ServiceAvailability>> {
  return halo.request<ServiceAvailability, As>({ method: 'get', path: path`/ServiceAvailability/${id}`, query }, options)
}

/** Parameters of {@link deleteServiceAvailabilityById}. */
export interface DeleteServiceAvailabilityByIdParams {
  id: number
}

/**
 * `DELETE /ServiceAvailability/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteServiceAvailabilityById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteServiceAvailabilityByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ServiceAvailability/${id}`, query, as: 'auto' }, options)
}
