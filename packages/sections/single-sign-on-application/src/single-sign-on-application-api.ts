// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SingleSignOnApplication } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SingleSignOnApplication` as a method. */
export class SingleSignOnApplicationAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SingleSignOnApplication`: see {@link operations.getSingleSignOnApplication}. */
  getSingleSignOnApplication<As extends ResponseAs = ResponseAs>(
    params?: operations.GetSingleSignOnApplicationParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SingleSignOnApplication[]>> {
    return operations.getSingleSignOnApplication<As>(this.#halo, params, options)
  }

  /** Every record of `GET /SingleSignOnApplication`: see {@link operations.paginateSingleSignOnApplication}. */
  paginateSingleSignOnApplication(
    params?: operations.PaginateSingleSignOnApplicationParams,
    options?: PaginateOptions,
  ): Pages<SingleSignOnApplication> {
    return operations.paginateSingleSignOnApplication(this.#halo, params, options)
  }

  /** `POST /SingleSignOnApplication`: see {@link operations.postSingleSignOnApplication}. */
  postSingleSignOnApplication<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostSingleSignOnApplicationParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, SingleSignOnApplication[], SingleSignOnApplication>>> {
    return operations.postSingleSignOnApplication<As, Flag>(this.#halo, params, options)
  }

  /** `GET /SingleSignOnApplication/{id}`: see {@link operations.getSingleSignOnApplicationById}. */
  getSingleSignOnApplicationById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSingleSignOnApplicationByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SingleSignOnApplication>> {
    return operations.getSingleSignOnApplicationById<As>(this.#halo, params, options)
  }

  /** `DELETE /SingleSignOnApplication/{id}`: see {@link operations.deleteSingleSignOnApplicationById}. */
  deleteSingleSignOnApplicationById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteSingleSignOnApplicationByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SingleSignOnApplication | undefined>> {
    return operations.deleteSingleSignOnApplicationById<As>(this.#halo, params, options)
  }
}
