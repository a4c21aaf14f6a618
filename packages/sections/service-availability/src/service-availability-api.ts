// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ServiceAvailability } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ServiceAvailability` as a method. */
export class ServiceAvailabilityAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ServiceAvailability`: see {@link operations.getServiceAvailability}. */
  getServiceAvailability<As extends ResponseAs = ResponseAs>(
    params?: operations.GetServiceAvailabilityParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'serviceavailability', ServiceAvailability>>> {
    return operations.getServiceAvailability<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ServiceAvailability`: see {@link operations.paginateServiceAvailability}. */
  paginateServiceAvailability(
    params?: operations.PaginateServiceAvailabilityParams,
    options?: PaginateOptions,
  ): Pages<ServiceAvailability> {
    return operations.paginateServiceAvailability(this.#halo, params, options)
  }

  /** `POST /ServiceAvailability`: see {@link operations.postServiceAvailability}. */
  postServiceAvailability<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostServiceAvailabilityParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ServiceAvailability[], ServiceAvailability>>> {
    return operations.postServiceAvailability<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ServiceAvailability/{id}`: see {@link operations.getServiceAvailabilityById}. */
  getServiceAvailabilityById<As extends ResponseAs = ResponseAs>(
    params: operations.GetServiceAvailabilityByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ServiceAvailability>> {
    return operations.getServiceAvailabilityById<As>(this.#halo, params, options)
  }

  /** `DELETE /ServiceAvailability/{id}`: see {@link operations.deleteServiceAvailabilityById}. */
  deleteServiceAvailabilityById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteServiceAvailabilityByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ServiceAvailability | undefined>> {
    return operations.deleteServiceAvailabilityById<As>(this.#halo, params, options)
  }
}
