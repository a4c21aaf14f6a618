// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { BusinessCentralDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/BusinessCentralDetails` as a method. */
export class BusinessCentralDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /BusinessCentralDetails`: see {@link operations.getBusinessCentralDetails}. */
  getBusinessCentralDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetBusinessCentralDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getBusinessCentralDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /BusinessCentralDetails`: see {@link operations.postBusinessCentralDetails}. */
  postBusinessCentralDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostBusinessCentralDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, BusinessCentralDetails>> {
    return operations.postBusinessCentralDetails<As>(this.#halo, params, options)
  }

  /** `GET /BusinessCentralDetails/{id}`: see {@link operations.getBusinessCentralDetailsById}. */
  getBusinessCentralDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetBusinessCentralDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, BusinessCentralDetails>> {
    return operations.getBusinessCentralDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /BusinessCentralDetails/{id}`: see {@link operations.deleteBusinessCentralDetailsById}. */
  deleteBusinessCentralDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteBusinessCentralDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteBusinessCentralDetailsById<T, As>(this.#halo, params, options)
  }
}
