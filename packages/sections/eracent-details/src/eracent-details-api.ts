// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { EracentDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/EracentDetails` as a method. */
export class EracentDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /EracentDetails`: see {@link operations.getEracentDetails}. */
  getEracentDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetEracentDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getEracentDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /EracentDetails`: see {@link operations.postEracentDetails}. */
  postEracentDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostEracentDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, EracentDetails>> {
    return operations.postEracentDetails<As>(this.#halo, params, options)
  }

  /** `GET /EracentDetails/{id}`: see {@link operations.getEracentDetailsById}. */
  getEracentDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetEracentDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, EracentDetails>> {
    return operations.getEracentDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /EracentDetails/{id}`: see {@link operations.deleteEracentDetailsById}. */
  deleteEracentDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteEracentDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteEracentDetailsById<T, As>(this.#halo, params, options)
  }
}
