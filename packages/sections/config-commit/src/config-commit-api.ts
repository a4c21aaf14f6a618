// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ConfigCommit, ConfigCommit_View } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ConfigCommit` as a method. */
export class ConfigCommitAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ConfigCommit`: see {@link operations.getConfigCommit}. */
  getConfigCommit<As extends ResponseAs = ResponseAs>(
    params?: operations.GetConfigCommitParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ConfigCommit_View>> {
    return operations.getConfigCommit<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ConfigCommit`: see {@link operations.paginateConfigCommit}. */
  paginateConfigCommit(
    params?: operations.PaginateConfigCommitParams,
    options?: PaginateOptions,
  ): Pages<ConfigCommit> {
    return operations.paginateConfigCommit(this.#halo, params, options)
  }

  /** `POST /ConfigCommit`: see {@link operations.postConfigCommit}. */
  postConfigCommit<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostConfigCommitParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ConfigCommit[], ConfigCommit>>> {
    return operations.postConfigCommit<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ConfigCommit/{id}`: see {@link operations.getConfigCommitById}. */
  getConfigCommitById<As extends ResponseAs = ResponseAs>(
    params: operations.GetConfigCommitByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ConfigCommit>> {
    return operations.getConfigCommitById<As>(this.#halo, params, options)
  }

  /** `DELETE /ConfigCommit/{id}`: see {@link operations.deleteConfigCommitById}. */
  deleteConfigCommitById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteConfigCommitByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ConfigCommit | undefined>> {
    return operations.deleteConfigCommitById<As>(this.#halo, params, options)
  }
}
