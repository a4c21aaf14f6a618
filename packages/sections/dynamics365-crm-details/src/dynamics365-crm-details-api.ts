// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Dynamics365CRMDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Dynamics365CRMDetails` as a method. */
export class Dynamics365CRMDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Dynamics365CRMDetails`: see {@link operations.getDynamics365CRMDetails}. */
  getDynamics365CRMDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetDynamics365CRMDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Dynamics365CRMDetails[]>> {
    return operations.getDynamics365CRMDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Dynamics365CRMDetails`: see {@link operations.paginateDynamics365CRMDetails}. */
  paginateDynamics365CRMDetails(
    params?: operations.PaginateDynamics365CRMDetailsParams,
    options?: PaginateOptions,
  ): Pages<Dynamics365CRMDetails> {
    return operations.paginateDynamics365CRMDetails(this.#halo, params, options)
  }

  /** `POST /Dynamics365CRMDetails`: see {@link operations.postDynamics365CRMDetails}. */
  postDynamics365CRMDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostDynamics365CRMDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Dynamics365CRMDetails[], Dynamics365CRMDetails>>> {
    return operations.postDynamics365CRMDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Dynamics365CRMDetails/{id}`: see {@link operations.getDynamics365CRMDetailsById}. */
  getDynamics365CRMDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetDynamics365CRMDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Dynamics365CRMDetails>> {
    return operations.getDynamics365CRMDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /Dynamics365CRMDetails/{id}`: see {@link operations.deleteDynamics365CRMDetailsById}. */
  deleteDynamics365CRMDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteDynamics365CRMDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Dynamics365CRMDetails | undefined>> {
    return operations.deleteDynamics365CRMDetailsById<As>(this.#halo, params, options)
  }
}
