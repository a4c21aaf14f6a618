// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ContractSchedulePlan } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ContractSchedulePlan` as a method. */
export class ContractSchedulePlanAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ContractSchedulePlan`: see {@link operations.getContractSchedulePlan}. */
  getContractSchedulePlan<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetContractSchedulePlanParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getContractSchedulePlan<T, As>(this.#halo, params, options)
  }

  /** `POST /ContractSchedulePlan`: see {@link operations.postContractSchedulePlan}. */
  postContractSchedulePlan<As extends ResponseAs = ResponseAs>(
    params: operations.PostContractSchedulePlanParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ContractSchedulePlan>> {
    return operations.postContractSchedulePlan<As>(this.#halo, params, options)
  }

  /** `GET /ContractSchedulePlan/{id}`: see {@link operations.getContractSchedulePlanById}. */
  getContractSchedulePlanById<As extends ResponseAs = ResponseAs>(
    params: operations.GetContractSchedulePlanByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ContractSchedulePlan>> {
    return operations.getContractSchedulePlanById<As>(this.#halo, params, options)
  }

  /** `DELETE /ContractSchedulePlan/{id}`: see {@link operations.deleteContractSchedulePlanById}. */
  deleteContractSchedulePlanById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteContractSchedulePlanByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteContractSchedulePlanById<T, As>(this.#halo, params, options)
  }
}
