// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Expense } from '@halopsa/schemas'

/** Parameters of {@link getExpense}. */
export type GetExpenseParams = Record<string, never>

/**
 * `GET /Expense`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getExpense<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetExpenseParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Expense', query, as: 'auto' }, options)
}

/** Parameters of {@link postExpense}. */
export interface PostExpenseParams {
  /** Records to create; one that has an `id` is updated. */
  expenseList: Expense[]
}

/**
 * `POST /Expense`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postExpense<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { expenseList, ...query }: PostExpenseParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Expense>> {
  return halo.request<Expense, As>({ method: 'post', path: '/Expense', query, body: expenseList }, options)
}
