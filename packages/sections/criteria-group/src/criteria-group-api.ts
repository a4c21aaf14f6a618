// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { CriteriaGroup } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/CriteriaGroup` as a method. */
export class CriteriaGroupAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CriteriaGroup`: see {@link operations.getCriteriaGroup}. */
  getCriteriaGroup<As extends ResponseAs = ResponseAs>(
    params?: operations.GetCriteriaGroupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CriteriaGroup[]>> {
    return operations.getCriteriaGroup<As>(this.#halo, params, options)
  }

  /** Every record of `GET /CriteriaGroup`: see {@link operations.paginateCriteriaGroup}. */
  paginateCriteriaGroup(
    params?: operations.PaginateCriteriaGroupParams,
    options?: PaginateOptions,
  ): Pages<CriteriaGroup> {
    return operations.paginateCriteriaGroup(this.#halo, params, options)
  }
}
