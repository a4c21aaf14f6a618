// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ServiceRequestDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ServiceRequestDetails` as a method. */
export class ServiceRequestDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ServiceRequestDetails`: see {@link operations.getServiceRequestDetails}. */
  getServiceRequestDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetServiceRequestDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'data', ServiceRequestDetails>>> {
    return operations.getServiceRequestDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ServiceRequestDetails`: see {@link operations.paginateServiceRequestDetails}. */
  paginateServiceRequestDetails(
    params?: operations.PaginateServiceRequestDetailsParams,
    options?: PaginateOptions,
  ): Pages<ServiceRequestDetails> {
    return operations.paginateServiceRequestDetails(this.#halo, params, options)
  }

  /** `GET /ServiceRequestDetails/{id}`: see {@link operations.getServiceRequestDetailsById}. */
  getServiceRequestDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetServiceRequestDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ServiceRequestDetails>> {
    return operations.getServiceRequestDetailsById<As>(this.#halo, params, options)
  }
}
