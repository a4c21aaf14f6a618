// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { BudgetType } from '@halopsa/schemas'

/** Parameters of {@link getBudgetType}. */
export interface GetBudgetTypeParams {
  /** Only the records of the ticket with this id. */
  ticket_id?: number | null | undefined
}

/**
 * `GET /BudgetType`
 *
 * Lists budget types.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getBudgetType<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetBudgetTypeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, BudgetType[]>> {
  return halo.request<BudgetType[], As>({ method: 'get', path: '/BudgetType', query }, options)
}

/** Parameters of {@link paginateBudgetType}: those of {@link getBudgetType}. */
export type PaginateBudgetTypeParams = GetBudgetTypeParams

/**
 * Every record of `GET /BudgetType`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateBudgetType(
  halo: HaloClient,
  params?: PaginateBudgetTypeParams,
  options?: PaginateOptions,
): Pages<BudgetType> {
  return paginate((_, call) => getBudgetType(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postBudgetType}. */
export interface PostBudgetTypeParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  budgetTypeList: BudgetType[]
}

/**
 * `POST /BudgetType`
 *
 * Creates or updates budget types.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postBudgetType<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { budgetTypeList, ...query }: PostBudgetTypeParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, BudgetType[], BudgetType>>> {
  return halo.request<Flagged<Flag, BudgetType[], BudgetType>, As>(withBody({ method: 'post', path: '/BudgetType', query, body: budgetTypeList }, 'budgetTypeList'), options)
}

/** Parameters of {@link getBudgetTypeById}. */
export interface GetBudgetTypeByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /BudgetType/{id}`
 *
 * Reads a budget type.
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
 * Deletes a budget type.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteBudgetTypeById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteBudgetTypeByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, BudgetType | undefined>> {
  return halo.request<BudgetType | undefined, As>({ method: 'delete', path: path`/BudgetType/${id}`, query, as: byMediaType }, options)
}
