// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { CabHeader } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/CAB` as a method. */
export class CABAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CAB`: see {@link operations.getCAB}. */
  getCAB<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetCABParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getCAB<T, As>(this.#halo, params, options)
  }

  /** `POST /CAB`: see {@link operations.postCAB}. */
  postCAB<As extends ResponseAs = ResponseAs>(
    params: operations.PostCABParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CabHeader>> {
    return operations.postCAB<As>(this.#halo, params, options)
  }

  /** `GET /CAB/{id}`: see {@link operations.getCABById}. */
  getCABById<As extends ResponseAs = ResponseAs>(
    params: operations.GetCABByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CabHeader>> {
    return operations.getCABById<As>(this.#halo, params, options)
  }

  /** `DELETE /CAB/{id}`: see {@link operations.deleteCABById}. */
  deleteCABById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteCABByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteCABById<T, As>(this.#halo, params, options)
  }
}
