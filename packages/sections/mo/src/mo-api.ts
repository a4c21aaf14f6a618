// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { MarketingOpen } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/MO` as a method. */
export class MOAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /MO`: see {@link operations.getMO}. */
  getMO<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetMOParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getMO<T, As>(this.#halo, params, options)
  }

  /** `POST /MO`: see {@link operations.postMO}. */
  postMO<As extends ResponseAs = ResponseAs>(
    params: operations.PostMOParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MarketingOpen>> {
    return operations.postMO<As>(this.#halo, params, options)
  }

  /** `GET /MO/b`: see {@link operations.getMOB}. */
  getMOB<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetMOBParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getMOB<T, As>(this.#halo, params, options)
  }

  /** `GET /MO/r`: see {@link operations.getMOR}. */
  getMOR<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetMORParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getMOR<T, As>(this.#halo, params, options)
  }

  /** `GET /MO/{id}`: see {@link operations.getMOById}. */
  getMOById<As extends ResponseAs = ResponseAs>(
    params: operations.GetMOByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MarketingOpen>> {
    return operations.getMOById<As>(this.#halo, params, options)
  }

  /** `DELETE /MO/{id}`: see {@link operations.deleteMOById}. */
  deleteMOById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteMOByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteMOById<T, As>(this.#halo, params, options)
  }
}
