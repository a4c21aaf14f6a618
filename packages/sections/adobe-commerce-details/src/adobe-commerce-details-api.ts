// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AdobeCommerceDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AdobeCommerceDetails` as a method. */
export class AdobeCommerceDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AdobeCommerceDetails`: see {@link operations.getAdobeCommerceDetails}. */
  getAdobeCommerceDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAdobeCommerceDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAdobeCommerceDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /AdobeCommerceDetails`: see {@link operations.postAdobeCommerceDetails}. */
  postAdobeCommerceDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostAdobeCommerceDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AdobeCommerceDetails>> {
    return operations.postAdobeCommerceDetails<As>(this.#halo, params, options)
  }

  /** `GET /AdobeCommerceDetails/{id}`: see {@link operations.getAdobeCommerceDetailsById}. */
  getAdobeCommerceDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAdobeCommerceDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AdobeCommerceDetails>> {
    return operations.getAdobeCommerceDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /AdobeCommerceDetails/{id}`: see {@link operations.deleteAdobeCommerceDetailsById}. */
  deleteAdobeCommerceDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteAdobeCommerceDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteAdobeCommerceDetailsById<T, As>(this.#halo, params, options)
  }
}
