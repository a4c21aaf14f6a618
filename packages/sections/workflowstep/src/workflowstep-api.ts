// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/workflowstep` as a method. */
export class WorkflowstepAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /workflowstep`: see {@link operations.getWorkflowstep}. */
  getWorkflowstep<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetWorkflowstepParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getWorkflowstep<T, As>(this.#halo, params, options)
  }
}
