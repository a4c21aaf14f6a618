// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { DattoRmmDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/DattoRmmDetails` as a method. */
export class DattoRmmDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /DattoRmmDetails`: see {@link operations.getDattoRmmDetails}. */
  getDattoRmmDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetDattoRmmDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, DattoRmmDetails[]>> {
    return operations.getDattoRmmDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /DattoRmmDetails`: see {@link operations.paginateDattoRmmDetails}. */
  paginateDattoRmmDetails(
    params?: operations.PaginateDattoRmmDetailsParams,
    options?: PaginateOptions,
  ): Pages<DattoRmmDetails> {
    return operations.paginateDattoRmmDetails(this.#halo, params, options)
  }

  /** `POST /DattoRmmDetails`: see {@link operations.postDattoRmmDetails}. */
  postDattoRmmDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostDattoRmmDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, DattoRmmDetails[], DattoRmmDetails>>> {
    return operations.postDattoRmmDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /DattoRmmDetails/{id}`: see {@link operations.getDattoRmmDetailsById}. */
  getDattoRmmDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetDattoRmmDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, DattoRmmDetails>> {
    return operations.getDattoRmmDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /DattoRmmDetails/{id}`: see {@link operations.deleteDattoRmmDetailsById}. */
  deleteDattoRmmDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteDattoRmmDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, DattoRmmDetails | undefined>> {
    return operations.deleteDattoRmmDetailsById<As>(this.#halo, params, options)
  }
}
