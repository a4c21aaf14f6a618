// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { DistributionListsLog } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/DistributionListsLog` as a method. */
export class DistributionListsLogAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /DistributionListsLog`: see {@link operations.getDistributionListsLog}. */
  getDistributionListsLog<As extends ResponseAs = ResponseAs>(
    params?: operations.GetDistributionListsLogParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'distributionlistslog', DistributionListsLog>>> {
    return operations.getDistributionListsLog<As>(this.#halo, params, options)
  }

  /** Every record of `GET /DistributionListsLog`: see {@link operations.paginateDistributionListsLog}. */
  paginateDistributionListsLog(
    params?: operations.PaginateDistributionListsLogParams,
    options?: PaginateOptions,
  ): Pages<DistributionListsLog> {
    return operations.paginateDistributionListsLog(this.#halo, params, options)
  }

  /** `POST /DistributionListsLog`: see {@link operations.postDistributionListsLog}. */
  postDistributionListsLog<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostDistributionListsLogParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, DistributionListsLog[], DistributionListsLog>>> {
    return operations.postDistributionListsLog<As, Flag>(this.#halo, params, options)
  }

  /** `GET /DistributionListsLog/{id}`: see {@link operations.getDistributionListsLogById}. */
  getDistributionListsLogById<As extends ResponseAs = ResponseAs>(
    params: operations.GetDistributionListsLogByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, DistributionListsLog>> {
    return operations.getDistributionListsLogById<As>(this.#halo, params, options)
  }

  /** `DELETE /DistributionListsLog/{id}`: see {@link operations.deleteDistributionListsLogById}. */
  deleteDistributionListsLogById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteDistributionListsLogByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, DistributionListsLog | undefined>> {
    return operations.deleteDistributionListsLogById<As>(this.#halo, params, options)
  }
}
