// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AdobeAcrobatDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AdobeAcrobatDetails` as a method. */
export class AdobeAcrobatDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AdobeAcrobatDetails`: see {@link operations.getAdobeAcrobatDetails}. */
  getAdobeAcrobatDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAdobeAcrobatDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAdobeAcrobatDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /AdobeAcrobatDetails`: see {@link operations.postAdobeAcrobatDetails}. */
  postAdobeAcrobatDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostAdobeAcrobatDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AdobeAcrobatDetails>> {
    return operations.postAdobeAcrobatDetails<As>(this.#halo, params, options)
  }

  /** `GET /AdobeAcrobatDetails/{id}`: see {@link operations.getAdobeAcrobatDetailsById}. */
  getAdobeAcrobatDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAdobeAcrobatDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AdobeAcrobatDetails>> {
    return operations.getAdobeAcrobatDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /AdobeAcrobatDetails/{id}`: see {@link operations.deleteAdobeAcrobatDetailsById}. */
  deleteAdobeAcrobatDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteAdobeAcrobatDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteAdobeAcrobatDetailsById<T, As>(this.#halo, params, options)
  }
}
