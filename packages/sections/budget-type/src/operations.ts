// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { BudgetType } from '@halopsa/schemas'

/** Parameters of {@link getBudgetType}. */
export interface GetBudgetTypeParams {
  /** Only records of the ticket with this id. */
  ticket_id?: number
}

/**
 * `GET /BudgetType`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getBudgetType<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetBudgetTypeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/BudgetType', query, as: 'auto' }, options)
}

/** Parameters of {@link postBudgetType}. */
export interface PostBudgetTypeParams {
  budgetTypeList: BudgetType[]
}

/**
 * `POST /BudgetType`
 *
 * Answers with the created or updated record, inferred from the schema of that name.
 */
export async function postBudgetType<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { budgetTypeList, ...query }: PostBudgetTypeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, BudgetType>> {
  return halo.request<BudgetType, As>({ method: 'post', path: '/BudgetType', query, body: budgetTypeList }, options)
}

/** Parameters of {@link getBudgetTypeById}. */
export interface GetBudgetTypeByIdParams {
  id: number
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
}

/**
 * `GET /BudgetType/{id}`
 *
 * Answers with one record, inferred from the schema of that name.
 */
export async function getBudgetTypeById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetBudgetTypeByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, BudgetType>> {
  return halo.request<BudgetType, As>({ method: 'get', path: path`/BudgetType/${id}`, query }, options)
}

/** Parameters of {@link deleteBudgetTypeById}. */
export interface DeleteBudgetTypeByIdParams {
  id: number
}

/**
 * `DELETE /BudgetType/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteBudgetTypeById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteBudgetTypeByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/BudgetType/${id}`, query, as: 'auto' }, options)
}
