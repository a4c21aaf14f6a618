// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { TaniumDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/TaniumDetails` as a method. */
export class TaniumDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TaniumDetails`: see {@link operations.getTaniumDetails}. */
  getTaniumDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTaniumDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTaniumDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /TaniumDetails`: see {@link operations.postTaniumDetails}. */
  postTaniumDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostTaniumDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TaniumDetails>> {
    return operations.postTaniumDetails<As>(this.#halo, params, options)
  }

  /** `GET /TaniumDetails/{id}`: see {@link operations.getTaniumDetailsById}. */
  getTaniumDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTaniumDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TaniumDetails>> {
    return operations.getTaniumDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /TaniumDetails/{id}`: see {@link operations.deleteTaniumDetailsById}. */
  deleteTaniumDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteTaniumDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteTaniumDetailsById<T, As>(this.#halo, params, options)
  }
}
