// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AzureDevOpsDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AzureDevOpsDetails` as a method. */
export class AzureDevOpsDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AzureDevOpsDetails`: see {@link operations.getAzureDevOpsDetails}. */
  getAzureDevOpsDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAzureDevOpsDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAzureDevOpsDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /AzureDevOpsDetails`: see {@link operations.postAzureDevOpsDetails}. */
  postAzureDevOpsDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostAzureDevOpsDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AzureDevOpsDetails>> {
    return operations.postAzureDevOpsDetails<As>(this.#halo, params, options)
  }

  /** `GET /AzureDevOpsDetails/{id}`: see {@link operations.getAzureDevOpsDetailsById}. */
  getAzureDevOpsDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAzureDevOpsDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AzureDevOpsDetails>> {
    return operations.getAzureDevOpsDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /AzureDevOpsDetails/{id}`: see {@link operations.deleteAzureDevOpsDetailsById}. */
  deleteAzureDevOpsDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteAzureDevOpsDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteAzureDevOpsDetailsById<T, As>(this.#halo, params, options)
  }
}
