// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { JiraDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/JiraDetails` as a method. */
export class JiraDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /JiraDetails`: see {@link operations.getJiraDetails}. */
  getJiraDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetJiraDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, JiraDetails[]>> {
    return operations.getJiraDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /JiraDetails`: see {@link operations.paginateJiraDetails}. */
  paginateJiraDetails(
    params?: operations.PaginateJiraDetailsParams,
    options?: PaginateOptions,
  ): Pages<JiraDetails> {
    return operations.paginateJiraDetails(this.#halo, params, options)
  }

  /** `POST /JiraDetails`: see {@link operations.postJiraDetails}. */
  postJiraDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostJiraDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, JiraDetails[], JiraDetails>>> {
    return operations.postJiraDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /JiraDetails/{id}`: see {@link operations.getJiraDetailsById}. */
  getJiraDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetJiraDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, JiraDetails>> {
    return operations.getJiraDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /JiraDetails/{id}`: see {@link operations.deleteJiraDetailsById}. */
  deleteJiraDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteJiraDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, JiraDetails | undefined>> {
    return operations.deleteJiraDetailsById<As>(this.#halo, params, options)
  }
}
