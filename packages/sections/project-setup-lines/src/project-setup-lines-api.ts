// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ProjectSetupLines } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ProjectSetupLines` as a method. */
export class ProjectSetupLinesAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `POST /ProjectSetupLines`: see {@link operations.postProjectSetupLines}. */
  postProjectSetupLines<As extends ResponseAs = ResponseAs>(
    params: operations.PostProjectSetupLinesParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ProjectSetupLines>> {
    return operations.postProjectSetupLines<As>(this.#halo, params, options)
  }
}
