// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { KandjiDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/KandjiDetails` as a method. */
export class KandjiDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /KandjiDetails`: see {@link operations.getKandjiDetails}. */
  getKandjiDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetKandjiDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, KandjiDetails[]>> {
    return operations.getKandjiDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /KandjiDetails`: see {@link operations.paginateKandjiDetails}. */
  paginateKandjiDetails(
    params?: operations.PaginateKandjiDetailsParams,
    options?: PaginateOptions,
  ): Pages<KandjiDetails> {
    return operations.paginateKandjiDetails(this.#halo, params, options)
  }

  /** `POST /KandjiDetails`: see {@link operations.postKandjiDetails}. */
  postKandjiDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostKandjiDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, KandjiDetails[], KandjiDetails>>> {
    return operations.postKandjiDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /KandjiDetails/{id}`: see {@link operations.getKandjiDetailsById}. */
  getKandjiDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetKandjiDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, KandjiDetails>> {
    return operations.getKandjiDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /KandjiDetails/{id}`: see {@link operations.deleteKandjiDetailsById}. */
  deleteKandjiDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteKandjiDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, KandjiDetails | undefined>> {
    return operations.deleteKandjiDetailsById<As>(this.#halo, params, options)
  }
}
