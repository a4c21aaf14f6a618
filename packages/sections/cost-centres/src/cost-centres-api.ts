// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Costcentres } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/CostCentres` as a method. */
export class CostCentresAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CostCentres`: see {@link operations.getCostCentres}. */
  getCostCentres<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetCostCentresParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getCostCentres<T, As>(this.#halo, params, options)
  }

  /** `POST /CostCentres`: see {@link operations.postCostCentres}. */
  postCostCentres<As extends ResponseAs = ResponseAs>(
    params: operations.PostCostCentresParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Costcentres>> {
    return operations.postCostCentres<As>(this.#halo, params, options)
  }

  /** `GET /CostCentres/{id}`: see {@link operations.getCostCentresById}. */
  getCostCentresById<As extends ResponseAs = ResponseAs>(
    params: operations.GetCostCentresByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Costcentres>> {
    return operations.getCostCentresById<As>(this.#halo, params, options)
  }

  /** `DELETE /CostCentres/{id}`: see {@link operations.deleteCostCentresById}. */
  deleteCostCentresById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteCostCentresByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteCostCentresById<T, As>(this.#halo, params, options)
  }
}
