// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { DistributionLists } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/DistributionLists` as a method. */
export class DistributionListsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /DistributionLists`: see {@link operations.getDistributionLists}. */
  getDistributionLists<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetDistributionListsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getDistributionLists<T, As>(this.#halo, params, options)
  }

  /** `POST /DistributionLists`: see {@link operations.postDistributionLists}. */
  postDistributionLists<As extends ResponseAs = ResponseAs>(
    params: operations.PostDistributionListsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, DistributionLists>> {
    return operations.postDistributionLists<As>(this.#halo, params, options)
  }

  /** `GET /DistributionLists/{id}`: see {@link operations.getDistributionListsById}. */
  getDistributionListsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetDistributionListsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, DistributionLists>> {
    return operations.getDistributionListsById<As>(this.#halo, params, options)
  }

  /** `DELETE /DistributionLists/{id}`: see {@link operations.deleteDistributionListsById}. */
  deleteDistributionListsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteDistributionListsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteDistributionListsById<T, As>(this.#halo, params, options)
  }
}
