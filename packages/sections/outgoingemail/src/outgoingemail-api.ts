// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Outgoingemail } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Outgoingemail` as a method. */
export class OutgoingemailAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Outgoingemail`: see {@link operations.getOutgoingemail}. */
  getOutgoingemail<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetOutgoingemailParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getOutgoingemail<T, As>(this.#halo, params, options)
  }

  /** `POST /Outgoingemail`: see {@link operations.postOutgoingemail}. */
  postOutgoingemail<As extends ResponseAs = ResponseAs>(
    params: operations.PostOutgoingemailParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Outgoingemail>> {
    return operations.postOutgoingemail<As>(this.#halo, params, options)
  }

  /** `DELETE /Outgoingemail/{id}`: see {@link operations.deleteOutgoingemailById}. */
  deleteOutgoingemailById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteOutgoingemailByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteOutgoingemailById<T, As>(this.#halo, params, options)
  }
}
