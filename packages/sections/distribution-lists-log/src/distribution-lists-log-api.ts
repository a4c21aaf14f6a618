// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { DistributionListsLog } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/DistributionListsLog` as a method. */
export class DistributionListsLogAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /DistributionListsLog`: see {@link operations.getDistributionListsLog}. */
  getDistributionListsLog<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetDistributionListsLogParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getDistributionListsLog<T, As>(this.#halo, params, options)
  }

  /** `POST /DistributionListsLog`: see {@link operations.postDistributionListsLog}. */
  postDistributionListsLog<As extends ResponseAs = ResponseAs>(
    params: operations.PostDistributionListsLogParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, DistributionListsLog>> {
    return operations.postDistributionListsLog<As>(this.#halo, params, options)
  }

  /** `GET /DistributionListsLog/{id}`: see {@link operations.getDistributionListsLogById}. */
  getDistributionListsLogById<As extends ResponseAs = ResponseAs>(
    params: operations.GetDistributionListsLogByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, DistributionListsLog>> {
    return operations.getDistributionListsLogById<As>(this.#halo, params, options)
  }

  /** `DELETE /DistributionListsLog/{id}`: see {@link operations.deleteDistributionListsLogById}. */
  deleteDistributionListsLogById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteDistributionListsLogByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteDistributionListsLogById<T, As>(this.#halo, params, options)
  }
}
