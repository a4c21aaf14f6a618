// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ContractSchedulePlan } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ContractSchedulePlan` as a method. */
export class ContractSchedulePlanAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ContractSchedulePlan`: see {@link operations.getContractSchedulePlan}. */
  getContractSchedulePlan<As extends ResponseAs = ResponseAs>(
    params?: operations.GetContractSchedulePlanParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ContractSchedulePlan[]>> {
    return operations.getContractSchedulePlan<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ContractSchedulePlan`: see {@link operations.paginateContractSchedulePlan}. */
  paginateContractSchedulePlan(
    params?: operations.PaginateContractSchedulePlanParams,
    options?: PaginateOptions,
  ): Pages<ContractSchedulePlan> {
    return operations.paginateContractSchedulePlan(this.#halo, params, options)
  }

  /** `POST /ContractSchedulePlan`: see {@link operations.postContractSchedulePlan}. */
  postContractSchedulePlan<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostContractSchedulePlanParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ContractSchedulePlan[], ContractSchedulePlan>>> {
    return operations.postContractSchedulePlan<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ContractSchedulePlan/{id}`: see {@link operations.getContractSchedulePlanById}. */
  getContractSchedulePlanById<As extends ResponseAs = ResponseAs>(
    params: operations.GetContractSchedulePlanByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ContractSchedulePlan>> {
    return operations.getContractSchedulePlanById<As>(this.#halo, params, options)
  }

  /** `DELETE /ContractSchedulePlan/{id}`: see {@link operations.deleteContractSchedulePlanById}. */
  deleteContractSchedulePlanById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteContractSchedulePlanByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ContractSchedulePlan | undefined>> {
    return operations.deleteContractSchedulePlanById<As>(this.#halo, params, options)
  }
}
