// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SynnexDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SynnexDetails` as a method. */
export class SynnexDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SynnexDetails`: see {@link operations.getSynnexDetails}. */
  getSynnexDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetSynnexDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getSynnexDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /SynnexDetails`: see {@link operations.postSynnexDetails}. */
  postSynnexDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostSynnexDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SynnexDetails>> {
    return operations.postSynnexDetails<As>(this.#halo, params, options)
  }

  /** `GET /SynnexDetails/{id}`: see {@link operations.getSynnexDetailsById}. */
  getSynnexDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSynnexDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SynnexDetails>> {
    return operations.getSynnexDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /SynnexDetails/{id}`: see {@link operations.deleteSynnexDetailsById}. */
  deleteSynnexDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteSynnexDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteSynnexDetailsById<T, As>(this.#halo, params, options)
  }
}
