// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { JiraDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/JiraDetails` as a method. */
export class JiraDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /JiraDetails`: see {@link operations.getJiraDetails}. */
  getJiraDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetJiraDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getJiraDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /JiraDetails`: see {@link operations.postJiraDetails}. */
  postJiraDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostJiraDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, JiraDetails>> {
    return operations.postJiraDetails<As>(this.#halo, params, options)
  }

  /** `GET /JiraDetails/{id}`: see {@link operations.getJiraDetailsById}. */
  getJiraDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetJiraDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, JiraDetails>> {
    return operations.getJiraDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /JiraDetails/{id}`: see {@link operations.deleteJiraDetailsById}. */
  deleteJiraDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteJiraDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteJiraDetailsById<T, As>(this.#halo, params, options)
  }
}
