// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Costcentres } from '@halopsa/schemas'

/** Parameters of {@link getCostCentres}. */
export type GetCostCentresParams = Record<string, never>

/**
 * `GET /CostCentres`
 *
 * Lists cost centres.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getCostCentres<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetCostCentresParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Costcentres[]>> {
  return halo.request<Costcentres[], As>({ method: 'get', path: '/CostCentres', query }, options)
}

/** Parameters of {@link paginateCostCentres}: those of {@link getCostCentres}. */
export type PaginateCostCentresParams = GetCostCentresParams

/**
 * Every record of `GET /CostCentres`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateCostCentres(
  halo: HaloClient,
  params?: PaginateCostCentresParams,
  options?: PaginateOptions,
): Pages<Costcentres> {
  return paginate((_, call) => getCostCentres(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postCostCentres}. */
export interface PostCostCentresParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  costcentresList: Costcentres[]
}

/**
 * `POST /CostCentres`
 *
 * Creates or updates cost centres.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postCostCentres<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { costcentresList, ...query }: PostCostCentresParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Costcentres[], Costcentres>>> {
  return halo.request<Flagged<Flag, Costcentres[], Costcentres>, As>(withBody({ method: 'post', path: '/CostCentres', query, body: costcentresList }, 'costcentresList'), options)
}

/** Parameters of {@link getCostCentresById}. */
export interface GetCostCentresByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /CostCentres/{id}`
 *
 * Reads a cost centre.
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
 * Deletes a cost centre.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteCostCentresById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteCostCentresByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Costcentres | undefined>> {
  return halo.request<Costcentres | undefined, As>({ method: 'delete', path: path`/CostCentres/${id}`, query, as: byMediaType }, options)
}
