// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { NHD_Identity_Application } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Application` as a method. */
export class ApplicationAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Application`: see {@link operations.getApplication}. */
  getApplication<As extends ResponseAs = ResponseAs>(
    params?: operations.GetApplicationParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, NHD_Identity_Application[]>> {
    return operations.getApplication<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Application`: see {@link operations.paginateApplication}. */
  paginateApplication(
    params?: operations.PaginateApplicationParams,
    options?: PaginateOptions,
  ): Pages<NHD_Identity_Application> {
    return operations.paginateApplication(this.#halo, params, options)
  }

  /** `POST /Application`: see {@link operations.postApplication}. */
  postApplication<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostApplicationParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, NHD_Identity_Application[], NHD_Identity_Application>>> {
    return operations.postApplication<As, Flag>(this.#halo, params, options)
  }

  /** `POST /Application/federatedcredentials`: see {@link operations.postApplicationFederatedcredentials}. */
  postApplicationFederatedcredentials<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostApplicationFederatedcredentialsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postApplicationFederatedcredentials<T, As>(this.#halo, params, options)
  }

  /** `GET /Application/{id}`: see {@link operations.getApplicationById}. */
  getApplicationById<As extends ResponseAs = ResponseAs>(
    params: operations.GetApplicationByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, NHD_Identity_Application>> {
    return operations.getApplicationById<As>(this.#halo, params, options)
  }

  /** `DELETE /Application/{id}`: see {@link operations.deleteApplicationById}. */
  deleteApplicationById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteApplicationByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, NHD_Identity_Application | undefined>> {
    return operations.deleteApplicationById<As>(this.#halo, params, options)
  }
}
