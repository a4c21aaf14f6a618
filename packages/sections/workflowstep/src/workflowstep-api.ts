// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { FlowDetail } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/workflowstep` as a method. */
export class WorkflowstepAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /workflowstep`: see {@link operations.getWorkflowstep}. */
  getWorkflowstep<As extends ResponseAs = ResponseAs>(
    params?: operations.GetWorkflowstepParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FlowDetail[]>> {
    return operations.getWorkflowstep<As>(this.#halo, params, options)
  }

  /** Every record of `GET /workflowstep`: see {@link operations.paginateWorkflowstep}. */
  paginateWorkflowstep(
    params?: operations.PaginateWorkflowstepParams,
    options?: PaginateOptions,
  ): Pages<FlowDetail> {
    return operations.paginateWorkflowstep(this.#halo, params, options)
  }
}
