// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { TStatus } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Status` as a method. */
export class StatusAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Status`: see {@link operations.getStatus}. */
  getStatus<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetStatusParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getStatus<T, As>(this.#halo, params, options)
  }

  /** `POST /Status`: see {@link operations.postStatus}. */
  postStatus<As extends ResponseAs = ResponseAs>(
    params: operations.PostStatusParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TStatus>> {
    return operations.postStatus<As>(this.#halo, params, options)
  }

  /** `GET /Status/{id}`: see {@link operations.getStatusById}. */
  getStatusById<As extends ResponseAs = ResponseAs>(
    params: operations.GetStatusByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TStatus>> {
    return operations.getStatusById<As>(this.#halo, params, options)
  }

  /** `DELETE /Status/{id}`: see {@link operations.deleteStatusById}. */
  deleteStatusById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteStatusByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteStatusById<T, As>(this.#halo, params, options)
  }
}
