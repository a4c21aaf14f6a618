// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { FacebookDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/FacebookDetails` as a method. */
export class FacebookDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /FacebookDetails`: see {@link operations.getFacebookDetails}. */
  getFacebookDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetFacebookDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getFacebookDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /FacebookDetails`: see {@link operations.postFacebookDetails}. */
  postFacebookDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostFacebookDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FacebookDetails>> {
    return operations.postFacebookDetails<As>(this.#halo, params, options)
  }

  /** `GET /FacebookDetails/{id}`: see {@link operations.getFacebookDetailsById}. */
  getFacebookDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetFacebookDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FacebookDetails>> {
    return operations.getFacebookDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /FacebookDetails/{id}`: see {@link operations.deleteFacebookDetailsById}. */
  deleteFacebookDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteFacebookDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteFacebookDetailsById<T, As>(this.#halo, params, options)
  }
}
