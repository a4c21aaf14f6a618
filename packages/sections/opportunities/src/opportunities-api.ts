// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Faults, Faults_List, Faults_View } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Opportunities` as a method. */
export class OpportunitiesAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Opportunities`: see {@link operations.getOpportunities}. */
  getOpportunities<As extends ResponseAs = ResponseAs>(
    params?: operations.GetOpportunitiesParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Faults_View>> {
    return operations.getOpportunities<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Opportunities`: see {@link operations.paginateOpportunities}. */
  paginateOpportunities(
    params?: operations.PaginateOpportunitiesParams,
    options?: PaginateOptions,
  ): Pages<Faults_List> {
    return operations.paginateOpportunities(this.#halo, params, options)
  }

  /** `POST /Opportunities`: see {@link operations.postOpportunities}. */
  postOpportunities<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostOpportunitiesParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Faults[], Faults>>> {
    return operations.postOpportunities<As, Flag>(this.#halo, params, options)
  }

  /** `POST /Opportunities/View`: see {@link operations.postOpportunitiesView}. */
  postOpportunitiesView<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostOpportunitiesViewParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postOpportunitiesView<T, As>(this.#halo, params, options)
  }

  /** `GET /Opportunities/{id}`: see {@link operations.getOpportunitiesById}. */
  getOpportunitiesById<As extends ResponseAs = ResponseAs>(
    params: operations.GetOpportunitiesByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Faults>> {
    return operations.getOpportunitiesById<As>(this.#halo, params, options)
  }

  /** `DELETE /Opportunities/{id}`: see {@link operations.deleteOpportunitiesById}. */
  deleteOpportunitiesById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteOpportunitiesByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Faults | undefined>> {
    return operations.deleteOpportunitiesById<As>(this.#halo, params, options)
  }
}
