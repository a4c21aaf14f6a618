// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ContractSchedule } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ContractSchedule` as a method. */
export class ContractScheduleAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ContractSchedule`: see {@link operations.getContractSchedule}. */
  getContractSchedule<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetContractScheduleParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getContractSchedule<T, As>(this.#halo, params, options)
  }

  /** `POST /ContractSchedule`: see {@link operations.postContractSchedule}. */
  postContractSchedule<As extends ResponseAs = ResponseAs>(
    params: operations.PostContractScheduleParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ContractSchedule>> {
    return operations.postContractSchedule<As>(this.#halo, params, options)
  }

  /** `GET /ContractSchedule/{id}`: see {@link operations.getContractScheduleById}. */
  getContractScheduleById<As extends ResponseAs = ResponseAs>(
    params: operations.GetContractScheduleByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ContractSchedule>> {
    return operations.getContractScheduleById<As>(this.#halo, params, options)
  }

  /** `DELETE /ContractSchedule/{id}`: see {@link operations.deleteContractScheduleById}. */
  deleteContractScheduleById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteContractScheduleByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteContractScheduleById<T, As>(this.#halo, params, options)
  }
}
