// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { IntegrationDelta } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/IntegrationDelta` as a method. */
export class IntegrationDeltaAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /IntegrationDelta`: see {@link operations.getIntegrationDelta}. */
  getIntegrationDelta<As extends ResponseAs = ResponseAs>(
    params?: operations.GetIntegrationDeltaParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'deltas', IntegrationDelta>>> {
    return operations.getIntegrationDelta<As>(this.#halo, params, options)
  }

  /** Every record of `GET /IntegrationDelta`: see {@link operations.paginateIntegrationDelta}. */
  paginateIntegrationDelta(
    params?: operations.PaginateIntegrationDeltaParams,
    options?: PaginateOptions,
  ): Pages<IntegrationDelta> {
    return operations.paginateIntegrationDelta(this.#halo, params, options)
  }

  /** `POST /IntegrationDelta`: see {@link operations.postIntegrationDelta}. */
  postIntegrationDelta<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostIntegrationDeltaParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, IntegrationDelta[], IntegrationDelta>>> {
    return operations.postIntegrationDelta<As, Flag>(this.#halo, params, options)
  }

  /** `GET /IntegrationDelta/{id}`: see {@link operations.getIntegrationDeltaById}. */
  getIntegrationDeltaById<As extends ResponseAs = ResponseAs>(
    params: operations.GetIntegrationDeltaByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IntegrationDelta>> {
    return operations.getIntegrationDeltaById<As>(this.#halo, params, options)
  }

  /** `DELETE /IntegrationDelta/{id}`: see {@link operations.deleteIntegrationDeltaById}. */
  deleteIntegrationDeltaById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteIntegrationDeltaByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IntegrationDelta | undefined>> {
    return operations.deleteIntegrationDeltaById<As>(this.#halo, params, options)
  }
}
