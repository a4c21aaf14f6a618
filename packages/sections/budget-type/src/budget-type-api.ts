// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { BudgetType } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/BudgetType` as a method. */
export class BudgetTypeAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /BudgetType`: see {@link operations.getBudgetType}. */
  getBudgetType<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetBudgetTypeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getBudgetType<T, As>(this.#halo, params, options)
  }

  /** `POST /BudgetType`: see {@link operations.postBudgetType}. */
  postBudgetType<As extends ResponseAs = ResponseAs>(
    params: operations.PostBudgetTypeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, BudgetType>> {
    return operations.postBudgetType<As>(this.#halo, params, options)
  }

  /** `GET /BudgetType/{id}`: see {@link operations.getBudgetTypeById}. */
  getBudgetTypeById<As extends ResponseAs = ResponseAs>(
    params: operations.GetBudgetTypeByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, BudgetType>> {
    return operations.getBudgetTypeById<As>(this.#halo, params, options)
  }

  /** `DELETE /BudgetType/{id}`: see {@link operations.deleteBudgetTypeById}. */
  deleteBudgetTypeById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteBudgetTypeByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteBudgetTypeById<T, As>(this.#halo, params, options)
  }
}
