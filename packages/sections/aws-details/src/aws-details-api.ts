// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AWSDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AWSDetails` as a method. */
export class AWSDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AWSDetails`: see {@link operations.getAWSDetails}. */
  getAWSDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAWSDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAWSDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /AWSDetails`: see {@link operations.postAWSDetails}. */
  postAWSDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostAWSDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AWSDetails>> {
    return operations.postAWSDetails<As>(this.#halo, params, options)
  }

  /** `GET /AWSDetails/{id}`: see {@link operations.getAWSDetailsById}. */
  getAWSDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAWSDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AWSDetails>> {
    return operations.getAWSDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /AWSDetails/{id}`: see {@link operations.deleteAWSDetailsById}. */
  deleteAWSDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteAWSDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteAWSDetailsById<T, As>(this.#halo, params, options)
  }
}
