// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { DattoCommerceDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/DattoCommerceDetails` as a method. */
export class DattoCommerceDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /DattoCommerceDetails`: see {@link operations.getDattoCommerceDetails}. */
  getDattoCommerceDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetDattoCommerceDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, DattoCommerceDetails[]>> {
    return operations.getDattoCommerceDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /DattoCommerceDetails`: see {@link operations.paginateDattoCommerceDetails}. */
  paginateDattoCommerceDetails(
    params?: operations.PaginateDattoCommerceDetailsParams,
    options?: PaginateOptions,
  ): Pages<DattoCommerceDetails> {
    return operations.paginateDattoCommerceDetails(this.#halo, params, options)
  }

  /** `POST /DattoCommerceDetails`: see {@link operations.postDattoCommerceDetails}. */
  postDattoCommerceDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostDattoCommerceDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, DattoCommerceDetails[], DattoCommerceDetails>>> {
    return operations.postDattoCommerceDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /DattoCommerceDetails/{id}`: see {@link operations.getDattoCommerceDetailsById}. */
  getDattoCommerceDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetDattoCommerceDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, DattoCommerceDetails>> {
    return operations.getDattoCommerceDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /DattoCommerceDetails/{id}`: see {@link operations.deleteDattoCommerceDetailsById}. */
  deleteDattoCommerceDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteDattoCommerceDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, DattoCommerceDetails | undefined>> {
    return operations.deleteDattoCommerceDetailsById<As>(this.#halo, params, options)
  }
}
