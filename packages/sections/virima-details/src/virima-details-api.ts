// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { VirimaDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/VirimaDetails` as a method. */
export class VirimaDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /VirimaDetails`: see {@link operations.getVirimaDetails}. */
  getVirimaDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetVirimaDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getVirimaDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /VirimaDetails`: see {@link operations.postVirimaDetails}. */
  postVirimaDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostVirimaDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, VirimaDetails>> {
    return operations.postVirimaDetails<As>(this.#halo, params, options)
  }

  /** `GET /VirimaDetails/{id}`: see {@link operations.getVirimaDetailsById}. */
  getVirimaDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetVirimaDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, VirimaDetails>> {
    return operations.getVirimaDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /VirimaDetails/{id}`: see {@link operations.deleteVirimaDetailsById}. */
  deleteVirimaDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteVirimaDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteVirimaDetailsById<T, As>(this.#halo, params, options)
  }
}
