// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { BudgetType } from '@halopsa/schemas'

/** Parameters of {@link getBudgetType}. */
export interface GetBudgetTypeParams {
  /** Only records of the ticket with this id. */
  ticket_id?: number | undefined
}

/**
 * `GET /BudgetType`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getBudgetType<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetBudgetTypeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/BudgetType', query, as: 'auto' }, options)
}

/** Parameters of {@link postBudgetType}. */
export interface PostBudgetTypeParams {
  /** Records to create; one that has an `id` is updated. */
  budgetTypeList: BudgetType[]
}

/**
 * `POST /BudgetType`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
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
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /BudgetType/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
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
export async function deleteBudgetTypeById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteBudgetTypeByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/BudgetType/${id}`, query, as: 'auto' }, options)
}
