// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { PublishProfiles } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/PublishProfiles` as a method. */
export class PublishProfilesAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /PublishProfiles`: see {@link operations.getPublishProfiles}. */
  getPublishProfiles<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetPublishProfilesParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getPublishProfiles<T, As>(this.#halo, params, options)
  }

  /** `POST /PublishProfiles`: see {@link operations.postPublishProfiles}. */
  postPublishProfiles<As extends ResponseAs = ResponseAs>(
    params: operations.PostPublishProfilesParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PublishProfiles>> {
    return operations.postPublishProfiles<As>(this.#halo, params, options)
  }

  /** `GET /PublishProfiles/{id}`: see {@link operations.getPublishProfilesById}. */
  getPublishProfilesById<As extends ResponseAs = ResponseAs>(
    params: operations.GetPublishProfilesByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PublishProfiles>> {
    return operations.getPublishProfilesById<As>(this.#halo, params, options)
  }

  /** `DELETE /PublishProfiles/{id}`: see {@link operations.deletePublishProfilesById}. */
  deletePublishProfilesById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeletePublishProfilesByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deletePublishProfilesById<T, As>(this.#halo, params, options)
  }
}
