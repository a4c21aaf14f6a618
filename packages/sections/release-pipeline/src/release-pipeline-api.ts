// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ReleasePipeline } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ReleasePipeline` as a method. */
export class ReleasePipelineAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ReleasePipeline`: see {@link operations.getReleasePipeline}. */
  getReleasePipeline<As extends ResponseAs = ResponseAs>(
    params?: operations.GetReleasePipelineParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'releasepipelines', ReleasePipeline>>> {
    return operations.getReleasePipeline<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ReleasePipeline`: see {@link operations.paginateReleasePipeline}. */
  paginateReleasePipeline(
    params?: operations.PaginateReleasePipelineParams,
    options?: PaginateOptions,
  ): Pages<ReleasePipeline> {
    return operations.paginateReleasePipeline(this.#halo, params, options)
  }

  /** `POST /ReleasePipeline`: see {@link operations.postReleasePipeline}. */
  postReleasePipeline<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostReleasePipelineParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ReleasePipeline[], ReleasePipeline>>> {
    return operations.postReleasePipeline<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ReleasePipeline/{id}`: see {@link operations.getReleasePipelineById}. */
  getReleasePipelineById<As extends ResponseAs = ResponseAs>(
    params: operations.GetReleasePipelineByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ReleasePipeline>> {
    return operations.getReleasePipelineById<As>(this.#halo, params, options)
  }

  /** `DELETE /ReleasePipeline/{id}`: see {@link operations.deleteReleasePipelineById}. */
  deleteReleasePipelineById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteReleasePipelineByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ReleasePipeline | undefined>> {
    return operations.deleteReleasePipelineById<As>(this.#halo, params, options)
  }
}
