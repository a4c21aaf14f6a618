// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { KandjiDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/KandjiDetails` as a method. */
export class KandjiDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /KandjiDetails`: see {@link operations.getKandjiDetails}. */
  getKandjiDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetKandjiDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getKandjiDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /KandjiDetails`: see {@link operations.postKandjiDetails}. */
  postKandjiDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostKandjiDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, KandjiDetails>> {
    return operations.postKandjiDetails<As>(this.#halo, params, options)
  }

  /** `GET /KandjiDetails/{id}`: see {@link operations.getKandjiDetailsById}. */
  getKandjiDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetKandjiDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, KandjiDetails>> {
    return operations.getKandjiDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /KandjiDetails/{id}`: see {@link operations.deleteKandjiDetailsById}. */
  deleteKandjiDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteKandjiDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteKandjiDetailsById<T, As>(this.#halo, params, options)
  }
}
