// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SailPointUserMapping } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SailPointUserMapping` as a method. */
export class SailPointUserMappingAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SailPointUserMapping`: see {@link operations.getSailPointUserMapping}. */
  getSailPointUserMapping<As extends ResponseAs = ResponseAs>(
    params?: operations.GetSailPointUserMappingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SailPointUserMapping[]>> {
    return operations.getSailPointUserMapping<As>(this.#halo, params, options)
  }

  /** Every record of `GET /SailPointUserMapping`: see {@link operations.paginateSailPointUserMapping}. */
  paginateSailPointUserMapping(
    params?: operations.PaginateSailPointUserMappingParams,
    options?: PaginateOptions,
  ): Pages<SailPointUserMapping> {
    return operations.paginateSailPointUserMapping(this.#halo, params, options)
  }
}
