// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { DattoRmmDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/DattoRmmDetails` as a method. */
export class DattoRmmDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /DattoRmmDetails`: see {@link operations.getDattoRmmDetails}. */
  getDattoRmmDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetDattoRmmDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getDattoRmmDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /DattoRmmDetails`: see {@link operations.postDattoRmmDetails}. */
  postDattoRmmDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostDattoRmmDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, DattoRmmDetails>> {
    return operations.postDattoRmmDetails<As>(this.#halo, params, options)
  }

  /** `GET /DattoRmmDetails/{id}`: see {@link operations.getDattoRmmDetailsById}. */
  getDattoRmmDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetDattoRmmDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, DattoRmmDetails>> {
    return operations.getDattoRmmDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /DattoRmmDetails/{id}`: see {@link operations.deleteDattoRmmDetailsById}. */
  deleteDattoRmmDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteDattoRmmDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteDattoRmmDetailsById<T, As>(this.#halo, params, options)
  }
}
