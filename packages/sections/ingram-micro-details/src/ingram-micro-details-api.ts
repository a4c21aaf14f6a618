// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { IngramMicroDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/IngramMicroDetails` as a method. */
export class IngramMicroDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /IngramMicroDetails`: see {@link operations.getIngramMicroDetails}. */
  getIngramMicroDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIngramMicroDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIngramMicroDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /IngramMicroDetails`: see {@link operations.postIngramMicroDetails}. */
  postIngramMicroDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostIngramMicroDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IngramMicroDetails>> {
    return operations.postIngramMicroDetails<As>(this.#halo, params, options)
  }

  /** `GET /IngramMicroDetails/{id}`: see {@link operations.getIngramMicroDetailsById}. */
  getIngramMicroDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetIngramMicroDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IngramMicroDetails>> {
    return operations.getIngramMicroDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /IngramMicroDetails/{id}`: see {@link operations.deleteIngramMicroDetailsById}. */
  deleteIngramMicroDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteIngramMicroDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteIngramMicroDetailsById<T, As>(this.#halo, params, options)
  }
}
