// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { KaseyaVSAXDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/KaseyaVSAXDetails` as a method. */
export class KaseyaVSAXDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /KaseyaVSAXDetails`: see {@link operations.getKaseyaVSAXDetails}. */
  getKaseyaVSAXDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetKaseyaVSAXDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getKaseyaVSAXDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /KaseyaVSAXDetails`: see {@link operations.postKaseyaVSAXDetails}. */
  postKaseyaVSAXDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostKaseyaVSAXDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, KaseyaVSAXDetails>> {
    return operations.postKaseyaVSAXDetails<As>(this.#halo, params, options)
  }

  /** `GET /KaseyaVSAXDetails/{id}`: see {@link operations.getKaseyaVSAXDetailsById}. */
  getKaseyaVSAXDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetKaseyaVSAXDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, KaseyaVSAXDetails>> {
    return operations.getKaseyaVSAXDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /KaseyaVSAXDetails/{id}`: see {@link operations.deleteKaseyaVSAXDetailsById}. */
  deleteKaseyaVSAXDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteKaseyaVSAXDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteKaseyaVSAXDetailsById<T, As>(this.#halo, params, options)
  }
}
