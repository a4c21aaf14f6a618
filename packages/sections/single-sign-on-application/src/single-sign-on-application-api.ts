// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SingleSignOnApplication } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SingleSignOnApplication` as a method. */
export class SingleSignOnApplicationAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SingleSignOnApplication`: see {@link operations.getSingleSignOnApplication}. */
  getSingleSignOnApplication<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetSingleSignOnApplicationParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getSingleSignOnApplication<T, As>(this.#halo, params, options)
  }

  /** `POST /SingleSignOnApplication`: see {@link operations.postSingleSignOnApplication}. */
  postSingleSignOnApplication<As extends ResponseAs = ResponseAs>(
    params: operations.PostSingleSignOnApplicationParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SingleSignOnApplication>> {
    return operations.postSingleSignOnApplication<As>(this.#halo, params, options)
  }

  /** `GET /SingleSignOnApplication/{id}`: see {@link operations.getSingleSignOnApplicationById}. */
  getSingleSignOnApplicationById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSingleSignOnApplicationByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SingleSignOnApplication>> {
    return operations.getSingleSignOnApplicationById<As>(this.#halo, params, options)
  }

  /** `DELETE /SingleSignOnApplication/{id}`: see {@link operations.deleteSingleSignOnApplicationById}. */
  deleteSingleSignOnApplicationById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteSingleSignOnApplicationByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteSingleSignOnApplicationById<T, As>(this.#halo, params, options)
  }
}
