// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { CabHeader } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/CAB` as a method. */
export class CABAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CAB`: see {@link operations.getCAB}. */
  getCAB<As extends ResponseAs = ResponseAs>(
    params?: operations.GetCABParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CabHeader[]>> {
    return operations.getCAB<As>(this.#halo, params, options)
  }

  /** Every record of `GET /CAB`: see {@link operations.paginateCAB}. */
  paginateCAB(
    params?: operations.PaginateCABParams,
    options?: PaginateOptions,
  ): Pages<CabHeader> {
    return operations.paginateCAB(this.#halo, params, options)
  }

  /** `POST /CAB`: see {@link operations.postCAB}. */
  postCAB<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostCABParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, CabHeader[], CabHeader>>> {
    return operations.postCAB<As, Flag>(this.#halo, params, options)
  }

  /** `GET /CAB/{id}`: see {@link operations.getCABById}. */
  getCABById<As extends ResponseAs = ResponseAs>(
    params: operations.GetCABByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CabHeader>> {
    return operations.getCABById<As>(this.#halo, params, options)
  }

  /** `DELETE /CAB/{id}`: see {@link operations.deleteCABById}. */
  deleteCABById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteCABByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CabHeader | undefined>> {
    return operations.deleteCABById<As>(this.#halo, params, options)
  }
}
