// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { IngramMicroResellerDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/IngramMicroResellerDetails` as a method. */
export class IngramMicroResellerDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /IngramMicroResellerDetails`: see {@link operations.getIngramMicroResellerDetails}. */
  getIngramMicroResellerDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIngramMicroResellerDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIngramMicroResellerDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /IngramMicroResellerDetails`: see {@link operations.postIngramMicroResellerDetails}. */
  postIngramMicroResellerDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostIngramMicroResellerDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IngramMicroResellerDetails>> {
    return operations.postIngramMicroResellerDetails<As>(this.#halo, params, options)
  }

  /** `GET /IngramMicroResellerDetails/{id}`: see {@link operations.getIngramMicroResellerDetailsById}. */
  getIngramMicroResellerDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetIngramMicroResellerDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IngramMicroResellerDetails>> {
    return operations.getIngramMicroResellerDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /IngramMicroResellerDetails/{id}`: see {@link operations.deleteIngramMicroResellerDetailsById}. */
  deleteIngramMicroResellerDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteIngramMicroResellerDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteIngramMicroResellerDetailsById<T, As>(this.#halo, params, options)
  }
}
