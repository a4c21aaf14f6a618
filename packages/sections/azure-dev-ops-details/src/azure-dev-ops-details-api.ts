// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AzureDevOpsDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AzureDevOpsDetails` as a method. */
export class AzureDevOpsDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AzureDevOpsDetails`: see {@link operations.getAzureDevOpsDetails}. */
  getAzureDevOpsDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAzureDevOpsDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AzureDevOpsDetails[]>> {
    return operations.getAzureDevOpsDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /AzureDevOpsDetails`: see {@link operations.paginateAzureDevOpsDetails}. */
  paginateAzureDevOpsDetails(
    params?: operations.PaginateAzureDevOpsDetailsParams,
    options?: PaginateOptions,
  ): Pages<AzureDevOpsDetails> {
    return operations.paginateAzureDevOpsDetails(this.#halo, params, options)
  }

  /** `POST /AzureDevOpsDetails`: see {@link operations.postAzureDevOpsDetails}. */
  postAzureDevOpsDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostAzureDevOpsDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, AzureDevOpsDetails[], AzureDevOpsDetails>>> {
    return operations.postAzureDevOpsDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /AzureDevOpsDetails/{id}`: see {@link operations.getAzureDevOpsDetailsById}. */
  getAzureDevOpsDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAzureDevOpsDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AzureDevOpsDetails>> {
    return operations.getAzureDevOpsDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /AzureDevOpsDetails/{id}`: see {@link operations.deleteAzureDevOpsDetailsById}. */
  deleteAzureDevOpsDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteAzureDevOpsDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AzureDevOpsDetails | undefined>> {
    return operations.deleteAzureDevOpsDetailsById<As>(this.#halo, params, options)
  }
}
