// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ProjectSetupLines } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ProjectSetupLines` as a method. */
export class ProjectSetupLinesAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `POST /ProjectSetupLines`: see {@link operations.postProjectSetupLines}. */
  postProjectSetupLines<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostProjectSetupLinesParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ProjectSetupLines[], ProjectSetupLines>>> {
    return operations.postProjectSetupLines<As, Flag>(this.#halo, params, options)
  }
}
