// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { IntegrationError } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/IntegrationError` as a method. */
export class IntegrationErrorAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /IntegrationError`: see {@link operations.getIntegrationError}. */
  getIntegrationError<As extends ResponseAs = ResponseAs>(
    params?: operations.GetIntegrationErrorParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'errors', IntegrationError>>> {
    return operations.getIntegrationError<As>(this.#halo, params, options)
  }

  /** Every record of `GET /IntegrationError`: see {@link operations.paginateIntegrationError}. */
  paginateIntegrationError(
    params?: operations.PaginateIntegrationErrorParams,
    options?: PaginateOptions,
  ): Pages<IntegrationError> {
    return operations.paginateIntegrationError(this.#halo, params, options)
  }

  /** `POST /IntegrationError`: see {@link operations.postIntegrationError}. */
  postIntegrationError<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostIntegrationErrorParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, IntegrationError[], IntegrationError>>> {
    return operations.postIntegrationError<As, Flag>(this.#halo, params, options)
  }

  /** `GET /IntegrationError/{id}`: see {@link operations.getIntegrationErrorById}. */
  getIntegrationErrorById<As extends ResponseAs = ResponseAs>(
    params: operations.GetIntegrationErrorByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IntegrationError>> {
    return operations.getIntegrationErrorById<As>(this.#halo, params, options)
  }

  /** `DELETE /IntegrationError/{id}`: see {@link operations.deleteIntegrationErrorById}. */
  deleteIntegrationErrorById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteIntegrationErrorByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IntegrationError | undefined>> {
    return operations.deleteIntegrationErrorById<As>(this.#halo, params, options)
  }
}
