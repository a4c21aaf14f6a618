// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/ObjectMappingProfile` as a method. */
export class ObjectMappingProfileAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ObjectMappingProfile`: see {@link operations.getObjectMappingProfile}. */
  getObjectMappingProfile<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetObjectMappingProfileParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getObjectMappingProfile<T, As>(this.#halo, params, options)
  }
}
