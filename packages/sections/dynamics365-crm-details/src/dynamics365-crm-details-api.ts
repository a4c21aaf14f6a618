// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Dynamics365CRMDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Dynamics365CRMDetails` as a method. */
export class Dynamics365CRMDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Dynamics365CRMDetails`: see {@link operations.getDynamics365CRMDetails}. */
  getDynamics365CRMDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetDynamics365CRMDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getDynamics365CRMDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /Dynamics365CRMDetails`: see {@link operations.postDynamics365CRMDetails}. */
  postDynamics365CRMDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostDynamics365CRMDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Dynamics365CRMDetails>> {
    return operations.postDynamics365CRMDetails<As>(this.#halo, params, options)
  }

  /** `GET /Dynamics365CRMDetails/{id}`: see {@link operations.getDynamics365CRMDetailsById}. */
  getDynamics365CRMDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetDynamics365CRMDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Dynamics365CRMDetails>> {
    return operations.getDynamics365CRMDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /Dynamics365CRMDetails/{id}`: see {@link operations.deleteDynamics365CRMDetailsById}. */
  deleteDynamics365CRMDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteDynamics365CRMDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteDynamics365CRMDetailsById<T, As>(this.#halo, params, options)
  }
}
