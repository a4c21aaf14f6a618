// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SageBusinessCloudDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SageBusinessCloudDetails` as a method. */
export class SageBusinessCloudDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SageBusinessCloudDetails`: see {@link operations.getSageBusinessCloudDetails}. */
  getSageBusinessCloudDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetSageBusinessCloudDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SageBusinessCloudDetails[]>> {
    return operations.getSageBusinessCloudDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /SageBusinessCloudDetails`: see {@link operations.paginateSageBusinessCloudDetails}. */
  paginateSageBusinessCloudDetails(
    params?: operations.PaginateSageBusinessCloudDetailsParams,
    options?: PaginateOptions,
  ): Pages<SageBusinessCloudDetails> {
    return operations.paginateSageBusinessCloudDetails(this.#halo, params, options)
  }

  /** `POST /SageBusinessCloudDetails`: see {@link operations.postSageBusinessCloudDetails}. */
  postSageBusinessCloudDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostSageBusinessCloudDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, SageBusinessCloudDetails[], SageBusinessCloudDetails>>> {
    return operations.postSageBusinessCloudDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /SageBusinessCloudDetails/{id}`: see {@link operations.getSageBusinessCloudDetailsById}. */
  getSageBusinessCloudDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSageBusinessCloudDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SageBusinessCloudDetails>> {
    return operations.getSageBusinessCloudDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /SageBusinessCloudDetails/{id}`: see {@link operations.deleteSageBusinessCloudDetailsById}. */
  deleteSageBusinessCloudDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteSageBusinessCloudDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SageBusinessCloudDetails | undefined>> {
    return operations.deleteSageBusinessCloudDetailsById<As>(this.#halo, params, options)
  }
}
