// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ObjectMappingProfile } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ObjectMappingProfile` as a method. */
export class ObjectMappingProfileAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ObjectMappingProfile`: see {@link operations.getObjectMappingProfile}. */
  getObjectMappingProfile<As extends ResponseAs = ResponseAs>(
    params?: operations.GetObjectMappingProfileParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ObjectMappingProfile[]>> {
    return operations.getObjectMappingProfile<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ObjectMappingProfile`: see {@link operations.paginateObjectMappingProfile}. */
  paginateObjectMappingProfile(
    params?: operations.PaginateObjectMappingProfileParams,
    options?: PaginateOptions,
  ): Pages<ObjectMappingProfile> {
    return operations.paginateObjectMappingProfile(this.#halo, params, options)
  }
}
