// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ModuleSetup } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Features` as a method. */
export class FeaturesAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Features`: see {@link operations.getFeatures}. */
  getFeatures<As extends ResponseAs = ResponseAs>(
    params?: operations.GetFeaturesParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ModuleSetup[]>> {
    return operations.getFeatures<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Features`: see {@link operations.paginateFeatures}. */
  paginateFeatures(
    params?: operations.PaginateFeaturesParams,
    options?: PaginateOptions,
  ): Pages<ModuleSetup> {
    return operations.paginateFeatures(this.#halo, params, options)
  }

  /** `POST /Features`: see {@link operations.postFeatures}. */
  postFeatures<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostFeaturesParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ModuleSetup[], ModuleSetup>>> {
    return operations.postFeatures<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Features/{id}`: see {@link operations.getFeaturesById}. */
  getFeaturesById<As extends ResponseAs = ResponseAs>(
    params: operations.GetFeaturesByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ModuleSetup>> {
    return operations.getFeaturesById<As>(this.#halo, params, options)
  }
}
