// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { IntegrationRequest } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/IntegrationRequest` as a method. */
export class IntegrationRequestAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /IntegrationRequest`: see {@link operations.getIntegrationRequest}. */
  getIntegrationRequest<As extends ResponseAs = ResponseAs>(
    params?: operations.GetIntegrationRequestParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'requests', IntegrationRequest>>> {
    return operations.getIntegrationRequest<As>(this.#halo, params, options)
  }

  /** Every record of `GET /IntegrationRequest`: see {@link operations.paginateIntegrationRequest}. */
  paginateIntegrationRequest(
    params?: operations.PaginateIntegrationRequestParams,
    options?: PaginateOptions,
  ): Pages<IntegrationRequest> {
    return operations.paginateIntegrationRequest(this.#halo, params, options)
  }

  /** `POST /IntegrationRequest`: see {@link operations.postIntegrationRequest}. */
  postIntegrationRequest<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostIntegrationRequestParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, IntegrationRequest[], IntegrationRequest>>> {
    return operations.postIntegrationRequest<As, Flag>(this.#halo, params, options)
  }

  /** `GET /IntegrationRequest/{id}`: see {@link operations.getIntegrationRequestById}. */
  getIntegrationRequestById<As extends ResponseAs = ResponseAs>(
    params: operations.GetIntegrationRequestByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IntegrationRequest>> {
    return operations.getIntegrationRequestById<As>(this.#halo, params, options)
  }

  /** `DELETE /IntegrationRequest/{id}`: see {@link operations.deleteIntegrationRequestById}. */
  deleteIntegrationRequestById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteIntegrationRequestByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IntegrationRequest | undefined>> {
    return operations.deleteIntegrationRequestById<As>(this.#halo, params, options)
  }
}
