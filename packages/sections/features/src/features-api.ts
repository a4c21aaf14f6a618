// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ModuleSetup } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Features` as a method. */
export class FeaturesAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Features`: see {@link operations.getFeatures}. */
  getFeatures<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetFeaturesParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getFeatures<T, As>(this.#halo, params, options)
  }

  /** `POST /Features`: see {@link operations.postFeatures}. */
  postFeatures<As extends ResponseAs = ResponseAs>(
    params: operations.PostFeaturesParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ModuleSetup>> {
    return operations.postFeatures<As>(this.#halo, params, options)
  }

  /** `GET /Features/{id}`: see {@link operations.getFeaturesById}. */
  getFeaturesById<As extends ResponseAs = ResponseAs>(
    params: operations.GetFeaturesByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ModuleSetup>> {
    return operations.getFeaturesById<As>(this.#halo, params, options)
  }
}
