// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SynnexDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SynnexDetails` as a method. */
export class SynnexDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SynnexDetails`: see {@link operations.getSynnexDetails}. */
  getSynnexDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetSynnexDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SynnexDetails[]>> {
    return operations.getSynnexDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /SynnexDetails`: see {@link operations.paginateSynnexDetails}. */
  paginateSynnexDetails(
    params?: operations.PaginateSynnexDetailsParams,
    options?: PaginateOptions,
  ): Pages<SynnexDetails> {
    return operations.paginateSynnexDetails(this.#halo, params, options)
  }

  /** `POST /SynnexDetails`: see {@link operations.postSynnexDetails}. */
  postSynnexDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostSynnexDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, SynnexDetails[], SynnexDetails>>> {
    return operations.postSynnexDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /SynnexDetails/{id}`: see {@link operations.getSynnexDetailsById}. */
  getSynnexDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSynnexDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SynnexDetails>> {
    return operations.getSynnexDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /SynnexDetails/{id}`: see {@link operations.deleteSynnexDetailsById}. */
  deleteSynnexDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteSynnexDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SynnexDetails | undefined>> {
    return operations.deleteSynnexDetailsById<As>(this.#halo, params, options)
  }
}
