// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { DattoCommerceDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/DattoCommerceDetails` as a method. */
export class DattoCommerceDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /DattoCommerceDetails`: see {@link operations.getDattoCommerceDetails}. */
  getDattoCommerceDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetDattoCommerceDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getDattoCommerceDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /DattoCommerceDetails`: see {@link operations.postDattoCommerceDetails}. */
  postDattoCommerceDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostDattoCommerceDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, DattoCommerceDetails>> {
    return operations.postDattoCommerceDetails<As>(this.#halo, params, options)
  }

  /** `GET /DattoCommerceDetails/{id}`: see {@link operations.getDattoCommerceDetailsById}. */
  getDattoCommerceDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetDattoCommerceDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, DattoCommerceDetails>> {
    return operations.getDattoCommerceDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /DattoCommerceDetails/{id}`: see {@link operations.deleteDattoCommerceDetailsById}. */
  deleteDattoCommerceDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteDattoCommerceDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteDattoCommerceDetailsById<T, As>(this.#halo, params, options)
  }
}
