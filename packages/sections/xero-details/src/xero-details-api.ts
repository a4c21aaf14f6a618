// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { XeroDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/XeroDetails` as a method. */
export class XeroDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /XeroDetails`: see {@link operations.getXeroDetails}. */
  getXeroDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetXeroDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, XeroDetails[]>> {
    return operations.getXeroDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /XeroDetails`: see {@link operations.paginateXeroDetails}. */
  paginateXeroDetails(
    params?: operations.PaginateXeroDetailsParams,
    options?: PaginateOptions,
  ): Pages<XeroDetails> {
    return operations.paginateXeroDetails(this.#halo, params, options)
  }

  /** `POST /XeroDetails`: see {@link operations.postXeroDetails}. */
  postXeroDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostXeroDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, XeroDetails[], XeroDetails>>> {
    return operations.postXeroDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /XeroDetails/{id}`: see {@link operations.getXeroDetailsById}. */
  getXeroDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetXeroDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, XeroDetails>> {
    return operations.getXeroDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /XeroDetails/{id}`: see {@link operations.deleteXeroDetailsById}. */
  deleteXeroDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteXeroDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, XeroDetails | undefined>> {
    return operations.deleteXeroDetailsById<As>(this.#halo, params, options)
  }
}
