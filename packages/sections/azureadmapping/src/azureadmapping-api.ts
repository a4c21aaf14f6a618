// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AzureADMapping } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/azureadmapping` as a method. */
export class AzureadmappingAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /azureadmapping`: see {@link operations.getAzureadmapping}. */
  getAzureadmapping<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAzureadmappingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AzureADMapping[]>> {
    return operations.getAzureadmapping<As>(this.#halo, params, options)
  }

  /** Every record of `GET /azureadmapping`: see {@link operations.paginateAzureadmapping}. */
  paginateAzureadmapping(
    params?: operations.PaginateAzureadmappingParams,
    options?: PaginateOptions,
  ): Pages<AzureADMapping> {
    return operations.paginateAzureadmapping(this.#halo, params, options)
  }
}
