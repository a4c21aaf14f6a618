// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate, withBody } from '@halopsa/core'
import type { Expense } from '@halopsa/schemas'

/** Parameters of {@link getExpense}. */
export type GetExpenseParams = Record<string, never>

/**
 * `GET /Expense`
 *
 * Lists expenses.
 *
 * Answers with a view of the list with the records under `data`, as recorded on a live server.
 */
export async function getExpense<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetExpenseParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'data', Expense>>> {
  return halo.request<ListView<'data', Expense>, As>({ method: 'get', path: '/Expense', query }, options)
}

/** Parameters of {@link paginateExpense}: those of {@link getExpense}. */
export type PaginateExpenseParams = GetExpenseParams

/**
 * Every record of `GET /Expense`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateExpense(
  halo: HaloClient,
  params?: PaginateExpenseParams,
  options?: PaginateOptions,
): Pages<Expense> {
  return paginate((_, call) => getExpense(halo, params, call), { records: 'data', pages: false }, options)
}

/** Parameters of {@link postExpense}. */
export interface PostExpenseParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  expenseList: Expense[]
}

/**
 * `POST /Expense`
 *
 * Creates or updates expenses.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postExpense<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { expenseList, ...query }: PostExpenseParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Expense[], Expense>>> {
  return halo.request<Flagged<Flag, Expense[], Expense>, As>(withBody({ method: 'post', path: '/Expense', query, body: expenseList }, 'expenseList'), options)
}
