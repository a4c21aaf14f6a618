// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ServiceAvailability } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ServiceAvailability` as a method. */
export class ServiceAvailabilityAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ServiceAvailability`: see {@link operations.getServiceAvailability}. */
  getServiceAvailability<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetServiceAvailabilityParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getServiceAvailability<T, As>(this.#halo, params, options)
  }

  /** `POST /ServiceAvailability`: see {@link operations.postServiceAvailability}. */
  postServiceAvailability<As extends ResponseAs = ResponseAs>(
    params: operations.PostServiceAvailabilityParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ServiceAvailability>> {
    return operations.postServiceAvailability<As>(this.#halo, params, options)
  }

  /** `GET /ServiceAvailability/{id}`: see {@link operations.getServiceAvailabilityById}. */
  getServiceAvailabilityById<As extends ResponseAs = ResponseAs>(
    params: operations.GetServiceAvailabilityByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ServiceAvailability>> {
    return operations.getServiceAvailabilityById<As>(this.#halo, params, options)
  }

  /** `DELETE /ServiceAvailability/{id}`: see {@link operations.deleteServiceAvailabilityById}. */
  deleteServiceAvailabilityById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteServiceAvailabilityByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteServiceAvailabilityById<T, As>(this.#halo, params, options)
  }
}
