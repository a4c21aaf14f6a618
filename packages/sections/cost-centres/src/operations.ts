// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Costcentres } from '@halopsa/schemas'

/** Parameters of {@link getCostCentres}. */
export type GetCostCentresParams = Record<string, never>

/**
 * `GET /CostCentres`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getCostCentres<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetCostCentresParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/CostCentres', query, as: 'auto' }, options)
}

/** Parameters of {@link postCostCentres}. */
export interface PostCostCentresParams {
  /** Records to create; one that has an `id` is updated. */
  costcentresList: Costcentres[]
}

/**
 * `POST /CostCentres`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postCostCentres<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { costcentresList, ...query }: PostCostCentresParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Costcentres>> {
  return halo.request<Costcentres, As>({ method: 'post', path: '/CostCentres', query, body: costcentresList }, options)
}

/** Parameters of {@link getCostCentresById}. */
export interface GetCostCentresByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /CostCentres/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getCostCentresById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetCostCentresByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Costcentres>> {
  return halo.request<Costcentres, As>({ method: 'get', path: path`/CostCentres/${id}`, query }, options)
}

/** Parameters of {@link deleteCostCentresById}. */
export interface DeleteCostCentresByIdParams {
  id: number
}

/**
 * `DELETE /CostCentres/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteCostCentresById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteCostCentresByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/CostCentres/${id}`, query, as: 'auto' }, options)
}
