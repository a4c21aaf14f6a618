// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Expense } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Expense` as a method. */
export class ExpenseAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Expense`: see {@link operations.getExpense}. */
  getExpense<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetExpenseParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getExpense<T, As>(this.#halo, params, options)
  }

  /** `POST /Expense`: see {@link operations.postExpense}. */
  postExpense<As extends ResponseAs = ResponseAs>(
    params: operations.PostExpenseParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Expense>> {
    return operations.postExpense<As>(this.#halo, params, options)
  }
}
