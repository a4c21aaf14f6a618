// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Bytes, Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { MarketingOpen } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/MO` as a method. */
export class MOAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /MO`: see {@link operations.getMO}. */
  getMO<As extends ResponseAs = ResponseAs>(
    params?: operations.GetMOParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MarketingOpen[]>> {
    return operations.getMO<As>(this.#halo, params, options)
  }

  /** Every record of `GET /MO`: see {@link operations.paginateMO}. */
  paginateMO(
    params?: operations.PaginateMOParams,
    options?: PaginateOptions,
  ): Pages<MarketingOpen> {
    return operations.paginateMO(this.#halo, params, options)
  }

  /** `POST /MO`: see {@link operations.postMO}. */
  postMO<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostMOParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, MarketingOpen[], MarketingOpen>>> {
    return operations.postMO<As, Flag>(this.#halo, params, options)
  }

  /** `GET /MO/b`: see {@link operations.getMOB}. */
  getMOB<As extends ResponseAs = ResponseAs>(
    params?: operations.GetMOBParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Bytes>> {
    return operations.getMOB<As>(this.#halo, params, options)
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
  deleteMOById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteMOByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MarketingOpen | undefined>> {
    return operations.deleteMOById<As>(this.#halo, params, options)
  }
}
