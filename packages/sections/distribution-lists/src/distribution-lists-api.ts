// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { DistributionLists } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/DistributionLists` as a method. */
export class DistributionListsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /DistributionLists`: see {@link operations.getDistributionLists}. */
  getDistributionLists<As extends ResponseAs = ResponseAs>(
    params?: operations.GetDistributionListsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'distributionlists', DistributionLists>>> {
    return operations.getDistributionLists<As>(this.#halo, params, options)
  }

  /** Every record of `GET /DistributionLists`: see {@link operations.paginateDistributionLists}. */
  paginateDistributionLists(
    params?: operations.PaginateDistributionListsParams,
    options?: PaginateOptions,
  ): Pages<DistributionLists> {
    return operations.paginateDistributionLists(this.#halo, params, options)
  }

  /** `POST /DistributionLists`: see {@link operations.postDistributionLists}. */
  postDistributionLists<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostDistributionListsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, DistributionLists[], DistributionLists>>> {
    return operations.postDistributionLists<As, Flag>(this.#halo, params, options)
  }

  /** `GET /DistributionLists/{id}`: see {@link operations.getDistributionListsById}. */
  getDistributionListsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetDistributionListsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, DistributionLists>> {
    return operations.getDistributionListsById<As>(this.#halo, params, options)
  }

  /** `DELETE /DistributionLists/{id}`: see {@link operations.deleteDistributionListsById}. */
  deleteDistributionListsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteDistributionListsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, DistributionLists | undefined>> {
    return operations.deleteDistributionListsById<As>(this.#halo, params, options)
  }
}
