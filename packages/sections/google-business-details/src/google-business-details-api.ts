// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { GoogleBusinessDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/GoogleBusinessDetails` as a method. */
export class GoogleBusinessDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /GoogleBusinessDetails`: see {@link operations.getGoogleBusinessDetails}. */
  getGoogleBusinessDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetGoogleBusinessDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getGoogleBusinessDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /GoogleBusinessDetails`: see {@link operations.postGoogleBusinessDetails}. */
  postGoogleBusinessDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostGoogleBusinessDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, GoogleBusinessDetails>> {
    return operations.postGoogleBusinessDetails<As>(this.#halo, params, options)
  }

  /** `GET /GoogleBusinessDetails/{id}`: see {@link operations.getGoogleBusinessDetailsById}. */
  getGoogleBusinessDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetGoogleBusinessDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, GoogleBusinessDetails>> {
    return operations.getGoogleBusinessDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /GoogleBusinessDetails/{id}`: see {@link operations.deleteGoogleBusinessDetailsById}. */
  deleteGoogleBusinessDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteGoogleBusinessDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteGoogleBusinessDetailsById<T, As>(this.#halo, params, options)
  }
}
