// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { BusinessCentralDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/BusinessCentralDetails` as a method. */
export class BusinessCentralDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /BusinessCentralDetails`: see {@link operations.getBusinessCentralDetails}. */
  getBusinessCentralDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetBusinessCentralDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, BusinessCentralDetails[]>> {
    return operations.getBusinessCentralDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /BusinessCentralDetails`: see {@link operations.paginateBusinessCentralDetails}. */
  paginateBusinessCentralDetails(
    params?: operations.PaginateBusinessCentralDetailsParams,
    options?: PaginateOptions,
  ): Pages<BusinessCentralDetails> {
    return operations.paginateBusinessCentralDetails(this.#halo, params, options)
  }

  /** `POST /BusinessCentralDetails`: see {@link operations.postBusinessCentralDetails}. */
  postBusinessCentralDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostBusinessCentralDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, BusinessCentralDetails[], BusinessCentralDetails>>> {
    return operations.postBusinessCentralDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /BusinessCentralDetails/{id}`: see {@link operations.getBusinessCentralDetailsById}. */
  getBusinessCentralDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetBusinessCentralDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, BusinessCentralDetails>> {
    return operations.getBusinessCentralDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /BusinessCentralDetails/{id}`: see {@link operations.deleteBusinessCentralDetailsById}. */
  deleteBusinessCentralDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteBusinessCentralDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, BusinessCentralDetails | undefined>> {
    return operations.deleteBusinessCentralDetailsById<As>(this.#halo, params, options)
  }
}
