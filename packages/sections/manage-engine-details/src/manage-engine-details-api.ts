// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ManageEngineDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ManageEngineDetails` as a method. */
export class ManageEngineDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ManageEngineDetails`: see {@link operations.getManageEngineDetails}. */
  getManageEngineDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetManageEngineDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ManageEngineDetails[]>> {
    return operations.getManageEngineDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ManageEngineDetails`: see {@link operations.paginateManageEngineDetails}. */
  paginateManageEngineDetails(
    params?: operations.PaginateManageEngineDetailsParams,
    options?: PaginateOptions,
  ): Pages<ManageEngineDetails> {
    return operations.paginateManageEngineDetails(this.#halo, params, options)
  }

  /** `POST /ManageEngineDetails`: see {@link operations.postManageEngineDetails}. */
  postManageEngineDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostManageEngineDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ManageEngineDetails[], ManageEngineDetails>>> {
    return operations.postManageEngineDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ManageEngineDetails/{id}`: see {@link operations.getManageEngineDetailsById}. */
  getManageEngineDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetManageEngineDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ManageEngineDetails>> {
    return operations.getManageEngineDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /ManageEngineDetails/{id}`: see {@link operations.deleteManageEngineDetailsById}. */
  deleteManageEngineDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteManageEngineDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ManageEngineDetails | undefined>> {
    return operations.deleteManageEngineDetailsById<As>(this.#halo, params, options)
  }
}
