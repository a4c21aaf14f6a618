// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Expense } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Expense` as a method. */
export class ExpenseAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Expense`: see {@link operations.getExpense}. */
  getExpense<As extends ResponseAs = ResponseAs>(
    params?: operations.GetExpenseParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'data', Expense>>> {
    return operations.getExpense<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Expense`: see {@link operations.paginateExpense}. */
  paginateExpense(
    params?: operations.PaginateExpenseParams,
    options?: PaginateOptions,
  ): Pages<Expense> {
    return operations.paginateExpense(this.#halo, params, options)
  }

  /** `POST /Expense`: see {@link operations.postExpense}. */
  postExpense<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostExpenseParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Expense[], Expense>>> {
    return operations.postExpense<As, Flag>(this.#halo, params, options)
  }
}
