// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/Roadmap` as a method. */
export class RoadmapAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Roadmap`: see {@link operations.getRoadmap}. */
  getRoadmap<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetRoadmapParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T[]>> {
    return operations.getRoadmap<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /Roadmap`: see {@link operations.paginateRoadmap}. */
  paginateRoadmap<T = unknown>(
    params?: operations.PaginateRoadmapParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateRoadmap<T>(this.#halo, params, options)
  }
}
