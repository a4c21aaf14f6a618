// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AddigyDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AddigyDetails` as a method. */
export class AddigyDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AddigyDetails`: see {@link operations.getAddigyDetails}. */
  getAddigyDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAddigyDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAddigyDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /AddigyDetails`: see {@link operations.postAddigyDetails}. */
  postAddigyDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostAddigyDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AddigyDetails>> {
    return operations.postAddigyDetails<As>(this.#halo, params, options)
  }

  /** `GET /AddigyDetails/{id}`: see {@link operations.getAddigyDetailsById}. */
  getAddigyDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAddigyDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AddigyDetails>> {
    return operations.getAddigyDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /AddigyDetails/{id}`: see {@link operations.deleteAddigyDetailsById}. */
  deleteAddigyDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteAddigyDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteAddigyDetailsById<T, As>(this.#halo, params, options)
  }
}
