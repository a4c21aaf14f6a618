// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ConfluenceDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ConfluenceDetails` as a method. */
export class ConfluenceDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ConfluenceDetails`: see {@link operations.getConfluenceDetails}. */
  getConfluenceDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetConfluenceDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getConfluenceDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /ConfluenceDetails`: see {@link operations.postConfluenceDetails}. */
  postConfluenceDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostConfluenceDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ConfluenceDetails>> {
    return operations.postConfluenceDetails<As>(this.#halo, params, options)
  }

  /** `GET /ConfluenceDetails/{id}`: see {@link operations.getConfluenceDetailsById}. */
  getConfluenceDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetConfluenceDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ConfluenceDetails>> {
    return operations.getConfluenceDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /ConfluenceDetails/{id}`: see {@link operations.deleteConfluenceDetailsById}. */
  deleteConfluenceDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteConfluenceDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteConfluenceDetailsById<T, As>(this.#halo, params, options)
  }
}
