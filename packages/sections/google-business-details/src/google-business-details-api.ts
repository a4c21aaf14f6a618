// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { GoogleBusinessDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/GoogleBusinessDetails` as a method. */
export class GoogleBusinessDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /GoogleBusinessDetails`: see {@link operations.getGoogleBusinessDetails}. */
  getGoogleBusinessDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetGoogleBusinessDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, GoogleBusinessDetails[]>> {
    return operations.getGoogleBusinessDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /GoogleBusinessDetails`: see {@link operations.paginateGoogleBusinessDetails}. */
  paginateGoogleBusinessDetails(
    params?: operations.PaginateGoogleBusinessDetailsParams,
    options?: PaginateOptions,
  ): Pages<GoogleBusinessDetails> {
    return operations.paginateGoogleBusinessDetails(this.#halo, params, options)
  }

  /** `POST /GoogleBusinessDetails`: see {@link operations.postGoogleBusinessDetails}. */
  postGoogleBusinessDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostGoogleBusinessDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, GoogleBusinessDetails[], GoogleBusinessDetails>>> {
    return operations.postGoogleBusinessDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /GoogleBusinessDetails/{id}`: see {@link operations.getGoogleBusinessDetailsById}. */
  getGoogleBusinessDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetGoogleBusinessDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, GoogleBusinessDetails>> {
    return operations.getGoogleBusinessDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /GoogleBusinessDetails/{id}`: see {@link operations.deleteGoogleBusinessDetailsById}. */
  deleteGoogleBusinessDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteGoogleBusinessDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, GoogleBusinessDetails | undefined>> {
    return operations.deleteGoogleBusinessDetailsById<As>(this.#halo, params, options)
  }
}
