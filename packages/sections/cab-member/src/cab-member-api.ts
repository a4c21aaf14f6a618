// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { CabMember } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/CABMember` as a method. */
export class CABMemberAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CABMember`: see {@link operations.getCABMember}. */
  getCABMember<As extends ResponseAs = ResponseAs>(
    params?: operations.GetCABMemberParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CabMember[]>> {
    return operations.getCABMember<As>(this.#halo, params, options)
  }

  /** Every record of `GET /CABMember`: see {@link operations.paginateCABMember}. */
  paginateCABMember(
    params?: operations.PaginateCABMemberParams,
    options?: PaginateOptions,
  ): Pages<CabMember> {
    return operations.paginateCABMember(this.#halo, params, options)
  }
}
