// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Costcentres } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/CostCentres` as a method. */
export class CostCentresAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CostCentres`: see {@link operations.getCostCentres}. */
  getCostCentres<As extends ResponseAs = ResponseAs>(
    params?: operations.GetCostCentresParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Costcentres[]>> {
    return operations.getCostCentres<As>(this.#halo, params, options)
  }

  /** Every record of `GET /CostCentres`: see {@link operations.paginateCostCentres}. */
  paginateCostCentres(
    params?: operations.PaginateCostCentresParams,
    options?: PaginateOptions,
  ): Pages<Costcentres> {
    return operations.paginateCostCentres(this.#halo, params, options)
  }

  /** `POST /CostCentres`: see {@link operations.postCostCentres}. */
  postCostCentres<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostCostCentresParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Costcentres[], Costcentres>>> {
    return operations.postCostCentres<As, Flag>(this.#halo, params, options)
  }

  /** `GET /CostCentres/{id}`: see {@link operations.getCostCentresById}. */
  getCostCentresById<As extends ResponseAs = ResponseAs>(
    params: operations.GetCostCentresByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Costcentres>> {
    return operations.getCostCentresById<As>(this.#halo, params, options)
  }

  /** `DELETE /CostCentres/{id}`: see {@link operations.deleteCostCentresById}. */
  deleteCostCentresById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteCostCentresByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Costcentres | undefined>> {
    return operations.deleteCostCentresById<As>(this.#halo, params, options)
  }
}
