// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { EracentDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/EracentDetails` as a method. */
export class EracentDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /EracentDetails`: see {@link operations.getEracentDetails}. */
  getEracentDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetEracentDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, EracentDetails[]>> {
    return operations.getEracentDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /EracentDetails`: see {@link operations.paginateEracentDetails}. */
  paginateEracentDetails(
    params?: operations.PaginateEracentDetailsParams,
    options?: PaginateOptions,
  ): Pages<EracentDetails> {
    return operations.paginateEracentDetails(this.#halo, params, options)
  }

  /** `POST /EracentDetails`: see {@link operations.postEracentDetails}. */
  postEracentDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostEracentDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, EracentDetails[], EracentDetails>>> {
    return operations.postEracentDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /EracentDetails/{id}`: see {@link operations.getEracentDetailsById}. */
  getEracentDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetEracentDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, EracentDetails>> {
    return operations.getEracentDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /EracentDetails/{id}`: see {@link operations.deleteEracentDetailsById}. */
  deleteEracentDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteEracentDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, EracentDetails | undefined>> {
    return operations.deleteEracentDetailsById<As>(this.#halo, params, options)
  }
}
