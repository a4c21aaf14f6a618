// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ReleasePipeline } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ReleasePipeline` as a method. */
export class ReleasePipelineAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ReleasePipeline`: see {@link operations.getReleasePipeline}. */
  getReleasePipeline<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetReleasePipelineParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getReleasePipeline<T, As>(this.#halo, params, options)
  }

  /** `POST /ReleasePipeline`: see {@link operations.postReleasePipeline}. */
  postReleasePipeline<As extends ResponseAs = ResponseAs>(
    params: operations.PostReleasePipelineParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ReleasePipeline>> {
    return operations.postReleasePipeline<As>(this.#halo, params, options)
  }

  /** `GET /ReleasePipeline/{id}`: see {@link operations.getReleasePipelineById}. */
  getReleasePipelineById<As extends ResponseAs = ResponseAs>(
    params: operations.GetReleasePipelineByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ReleasePipeline>> {
    return operations.getReleasePipelineById<As>(this.#halo, params, options)
  }

  /** `DELETE /ReleasePipeline/{id}`: see {@link operations.deleteReleasePipelineById}. */
  deleteReleasePipelineById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteReleasePipelineByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteReleasePipelineById<T, As>(this.#halo, params, options)
  }
}
