// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Dynamics365CRMDetails } from '@halopsa/schemas'

/** Parameters of {@link getDynamics365CRMDetails}. */
export type GetDynamics365CRMDetailsParams = Record<string, never>

/**
 * `GET /Dynamics365CRMDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getDynamics365CRMDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetDynamics365CRMDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Dynamics365CRMDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postDynamics365CRMDetails}. */
export interface PostDynamics365CRMDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  dynamics365CRMDetailsList: Dynamics365CRMDetails[]
}

/**
 * `POST /Dynamics365CRMDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postDynamics365CRMDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { dynamics365CRMDetailsList, ...query }: PostDynamics365CRMDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Dynamics365CRMDetails>> {
  return halo.request<Dynamics365CRMDetails, As>({ method: 'post', path: '/Dynamics365CRMDetails', query, body: dynamics365CRMDetailsList }, options)
}

/** Parameters of {@link getDynamics365CRMDetailsById}. */
export interface GetDynamics365CRMDetailsByIdParams {
  id: number
}

/**
 * `GET /Dynamics365CRMDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getDynamics365CRMDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetDynamics365CRMDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Dynamics365CRMDetails>> {
  return halo.request<Dynamics365CRMDetails, As>({ method: 'get', path: path`/Dynamics365CRMDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteDynamics365CRMDetailsById}. */
export interface DeleteDynamics365CRMDetailsByIdParams {
  id: number
}

/**
 * `DELETE /Dynamics365CRMDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteDynamics365CRMDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteDynamics365CRMDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Dynamics365CRMDetails/${id}`, query, as: 'auto' }, options)
}
