// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { KashflowDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/KashflowDetails` as a method. */
export class KashflowDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /KashflowDetails`: see {@link operations.getKashflowDetails}. */
  getKashflowDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetKashflowDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, KashflowDetails[]>> {
    return operations.getKashflowDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /KashflowDetails`: see {@link operations.paginateKashflowDetails}. */
  paginateKashflowDetails(
    params?: operations.PaginateKashflowDetailsParams,
    options?: PaginateOptions,
  ): Pages<KashflowDetails> {
    return operations.paginateKashflowDetails(this.#halo, params, options)
  }

  /** `POST /KashflowDetails`: see {@link operations.postKashflowDetails}. */
  postKashflowDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostKashflowDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, KashflowDetails[], KashflowDetails>>> {
    return operations.postKashflowDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /KashflowDetails/{id}`: see {@link operations.getKashflowDetailsById}. */
  getKashflowDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetKashflowDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, KashflowDetails>> {
    return operations.getKashflowDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /KashflowDetails/{id}`: see {@link operations.deleteKashflowDetailsById}. */
  deleteKashflowDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteKashflowDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, KashflowDetails | undefined>> {
    return operations.deleteKashflowDetailsById<As>(this.#halo, params, options)
  }
}
