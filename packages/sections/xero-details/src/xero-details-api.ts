// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { XeroDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/XeroDetails` as a method. */
export class XeroDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /XeroDetails`: see {@link operations.getXeroDetails}. */
  getXeroDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetXeroDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getXeroDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /XeroDetails`: see {@link operations.postXeroDetails}. */
  postXeroDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostXeroDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, XeroDetails>> {
    return operations.postXeroDetails<As>(this.#halo, params, options)
  }

  /** `GET /XeroDetails/{id}`: see {@link operations.getXeroDetailsById}. */
  getXeroDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetXeroDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, XeroDetails>> {
    return operations.getXeroDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /XeroDetails/{id}`: see {@link operations.deleteXeroDetailsById}. */
  deleteXeroDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteXeroDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteXeroDetailsById<T, As>(this.#halo, params, options)
  }
}
