// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SlaHead } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SLA` as a method. */
export class SLAAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SLA`: see {@link operations.getSLA}. */
  getSLA<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetSLAParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getSLA<T, As>(this.#halo, params, options)
  }

  /** `POST /SLA`: see {@link operations.postSLA}. */
  postSLA<As extends ResponseAs = ResponseAs>(
    params: operations.PostSLAParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SlaHead>> {
    return operations.postSLA<As>(this.#halo, params, options)
  }

  /** `GET /SLA/{id}`: see {@link operations.getSLAById}. */
  getSLAById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSLAByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SlaHead>> {
    return operations.getSLAById<As>(this.#halo, params, options)
  }

  /** `DELETE /SLA/{id}`: see {@link operations.deleteSLAById}. */
  deleteSLAById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteSLAByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteSLAById<T, As>(this.#halo, params, options)
  }
}
