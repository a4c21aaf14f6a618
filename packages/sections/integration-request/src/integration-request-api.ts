// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, PaginateOptions, Pages, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { IntegrationRequest } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/IntegrationRequest` as a method. */
export class IntegrationRequestAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /IntegrationRequest`: see {@link operations.getIntegrationRequest}. */
  getIntegrationRequest<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationRequestParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationRequest<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /IntegrationRequest`: see {@link operations.paginateIntegrationRequest}. */
  paginateIntegrationRequest<T = unknown>(
    params?: operations.PaginateIntegrationRequestParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateIntegrationRequest<T>(this.#halo, params, options)
  }

  /** `POST /IntegrationRequest`: see {@link operations.postIntegrationRequest}. */
  postIntegrationRequest<As extends ResponseAs = ResponseAs>(
    params: operations.PostIntegrationRequestParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IntegrationRequest>> {
    return operations.postIntegrationRequest<As>(this.#halo, params, options)
  }

  /** `GET /IntegrationRequest/{id}`: see {@link operations.getIntegrationRequestById}. */
  getIntegrationRequestById<As extends ResponseAs = ResponseAs>(
    params: operations.GetIntegrationRequestByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IntegrationRequest>> {
    return operations.getIntegrationRequestById<As>(this.#halo, params, options)
  }

  /** `DELETE /IntegrationRequest/{id}`: see {@link operations.deleteIntegrationRequestById}. */
  deleteIntegrationRequestById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteIntegrationRequestByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteIntegrationRequestById<T, As>(this.#halo, params, options)
  }
}
