// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ContractSchedule } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ContractSchedule` as a method. */
export class ContractScheduleAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ContractSchedule`: see {@link operations.getContractSchedule}. */
  getContractSchedule<As extends ResponseAs = ResponseAs>(
    params?: operations.GetContractScheduleParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ContractSchedule[]>> {
    return operations.getContractSchedule<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ContractSchedule`: see {@link operations.paginateContractSchedule}. */
  paginateContractSchedule(
    params?: operations.PaginateContractScheduleParams,
    options?: PaginateOptions,
  ): Pages<ContractSchedule> {
    return operations.paginateContractSchedule(this.#halo, params, options)
  }

  /** `POST /ContractSchedule`: see {@link operations.postContractSchedule}. */
  postContractSchedule<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostContractScheduleParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ContractSchedule[], ContractSchedule>>> {
    return operations.postContractSchedule<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ContractSchedule/{id}`: see {@link operations.getContractScheduleById}. */
  getContractScheduleById<As extends ResponseAs = ResponseAs>(
    params: operations.GetContractScheduleByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ContractSchedule>> {
    return operations.getContractScheduleById<As>(this.#halo, params, options)
  }

  /** `DELETE /ContractSchedule/{id}`: see {@link operations.deleteContractScheduleById}. */
  deleteContractScheduleById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteContractScheduleByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ContractSchedule | undefined>> {
    return operations.deleteContractScheduleById<As>(this.#halo, params, options)
  }
}
