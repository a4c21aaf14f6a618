// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { CustomButtonAudit } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/CustomButtonAudit` as a method. */
export class CustomButtonAuditAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `POST /CustomButtonAudit`: see {@link operations.postCustomButtonAudit}. */
  postCustomButtonAudit<As extends ResponseAs = ResponseAs>(
    params: operations.PostCustomButtonAuditParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CustomButtonAudit>> {
    return operations.postCustomButtonAudit<As>(this.#halo, params, options)
  }
}
