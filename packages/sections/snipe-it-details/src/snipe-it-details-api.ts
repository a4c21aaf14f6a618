// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SnipeITDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SnipeITDetails` as a method. */
export class SnipeITDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SnipeITDetails`: see {@link operations.getSnipeITDetails}. */
  getSnipeITDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetSnipeITDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getSnipeITDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /SnipeITDetails`: see {@link operations.postSnipeITDetails}. */
  postSnipeITDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostSnipeITDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SnipeITDetails>> {
    return operations.postSnipeITDetails<As>(this.#halo, params, options)
  }

  /** `GET /SnipeITDetails/{id}`: see {@link operations.getSnipeITDetailsById}. */
  getSnipeITDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSnipeITDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SnipeITDetails>> {
    return operations.getSnipeITDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /SnipeITDetails/{id}`: see {@link operations.deleteSnipeITDetailsById}. */
  deleteSnipeITDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteSnipeITDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteSnipeITDetailsById<T, As>(this.#halo, params, options)
  }
}
