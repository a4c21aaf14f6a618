// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { KaseyaVSAXDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/KaseyaVSAXDetails` as a method. */
export class KaseyaVSAXDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /KaseyaVSAXDetails`: see {@link operations.getKaseyaVSAXDetails}. */
  getKaseyaVSAXDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetKaseyaVSAXDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, KaseyaVSAXDetails[]>> {
    return operations.getKaseyaVSAXDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /KaseyaVSAXDetails`: see {@link operations.paginateKaseyaVSAXDetails}. */
  paginateKaseyaVSAXDetails(
    params?: operations.PaginateKaseyaVSAXDetailsParams,
    options?: PaginateOptions,
  ): Pages<KaseyaVSAXDetails> {
    return operations.paginateKaseyaVSAXDetails(this.#halo, params, options)
  }

  /** `POST /KaseyaVSAXDetails`: see {@link operations.postKaseyaVSAXDetails}. */
  postKaseyaVSAXDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostKaseyaVSAXDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, KaseyaVSAXDetails[], KaseyaVSAXDetails>>> {
    return operations.postKaseyaVSAXDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /KaseyaVSAXDetails/{id}`: see {@link operations.getKaseyaVSAXDetailsById}. */
  getKaseyaVSAXDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetKaseyaVSAXDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, KaseyaVSAXDetails>> {
    return operations.getKaseyaVSAXDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /KaseyaVSAXDetails/{id}`: see {@link operations.deleteKaseyaVSAXDetailsById}. */
  deleteKaseyaVSAXDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteKaseyaVSAXDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, KaseyaVSAXDetails | undefined>> {
    return operations.deleteKaseyaVSAXDetailsById<As>(this.#halo, params, options)
  }
}
