// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { BudgetType } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/BudgetType` as a method. */
export class BudgetTypeAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /BudgetType`: see {@link operations.getBudgetType}. */
  getBudgetType<As extends ResponseAs = ResponseAs>(
    params?: operations.GetBudgetTypeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, BudgetType[]>> {
    return operations.getBudgetType<As>(this.#halo, params, options)
  }

  /** Every record of `GET /BudgetType`: see {@link operations.paginateBudgetType}. */
  paginateBudgetType(
    params?: operations.PaginateBudgetTypeParams,
    options?: PaginateOptions,
  ): Pages<BudgetType> {
    return operations.paginateBudgetType(this.#halo, params, options)
  }

  /** `POST /BudgetType`: see {@link operations.postBudgetType}. */
  postBudgetType<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostBudgetTypeParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, BudgetType[], BudgetType>>> {
    return operations.postBudgetType<As, Flag>(this.#halo, params, options)
  }

  /** `GET /BudgetType/{id}`: see {@link operations.getBudgetTypeById}. */
  getBudgetTypeById<As extends ResponseAs = ResponseAs>(
    params: operations.GetBudgetTypeByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, BudgetType>> {
    return operations.getBudgetTypeById<As>(this.#halo, params, options)
  }

  /** `DELETE /BudgetType/{id}`: see {@link operations.deleteBudgetTypeById}. */
  deleteBudgetTypeById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteBudgetTypeByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, BudgetType | undefined>> {
    return operations.deleteBudgetTypeById<As>(this.#halo, params, options)
  }
}
