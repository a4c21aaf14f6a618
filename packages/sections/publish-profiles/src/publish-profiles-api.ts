// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { PublishProfiles } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/PublishProfiles` as a method. */
export class PublishProfilesAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /PublishProfiles`: see {@link operations.getPublishProfiles}. */
  getPublishProfiles<As extends ResponseAs = ResponseAs>(
    params?: operations.GetPublishProfilesParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PublishProfiles[]>> {
    return operations.getPublishProfiles<As>(this.#halo, params, options)
  }

  /** Every record of `GET /PublishProfiles`: see {@link operations.paginatePublishProfiles}. */
  paginatePublishProfiles(
    params?: operations.PaginatePublishProfilesParams,
    options?: PaginateOptions,
  ): Pages<PublishProfiles> {
    return operations.paginatePublishProfiles(this.#halo, params, options)
  }

  /** `POST /PublishProfiles`: see {@link operations.postPublishProfiles}. */
  postPublishProfiles<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostPublishProfilesParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, PublishProfiles[], PublishProfiles>>> {
    return operations.postPublishProfiles<As, Flag>(this.#halo, params, options)
  }

  /** `GET /PublishProfiles/{id}`: see {@link operations.getPublishProfilesById}. */
  getPublishProfilesById<As extends ResponseAs = ResponseAs>(
    params: operations.GetPublishProfilesByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PublishProfiles>> {
    return operations.getPublishProfilesById<As>(this.#halo, params, options)
  }

  /** `DELETE /PublishProfiles/{id}`: see {@link operations.deletePublishProfilesById}. */
  deletePublishProfilesById<As extends ResponseAs = ResponseAs>(
    params: operations.DeletePublishProfilesByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PublishProfiles | undefined>> {
    return operations.deletePublishProfilesById<As>(this.#halo, params, options)
  }
}
