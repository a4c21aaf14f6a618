// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { FlowHeader } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Workflow` as a method. */
export class WorkflowAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Workflow`: see {@link operations.getWorkflow}. */
  getWorkflow<As extends ResponseAs = ResponseAs>(
    params?: operations.GetWorkflowParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FlowHeader[]>> {
    return operations.getWorkflow<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Workflow`: see {@link operations.paginateWorkflow}. */
  paginateWorkflow(
    params?: operations.PaginateWorkflowParams,
    options?: PaginateOptions,
  ): Pages<FlowHeader> {
    return operations.paginateWorkflow(this.#halo, params, options)
  }

  /** `POST /Workflow`: see {@link operations.postWorkflow}. */
  postWorkflow<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostWorkflowParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, FlowHeader[], FlowHeader>>> {
    return operations.postWorkflow<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Workflow/{id}`: see {@link operations.getWorkflowById}. */
  getWorkflowById<As extends ResponseAs = ResponseAs>(
    params: operations.GetWorkflowByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FlowHeader>> {
    return operations.getWorkflowById<As>(this.#halo, params, options)
  }

  /** `DELETE /Workflow/{id}`: see {@link operations.deleteWorkflowById}. */
  deleteWorkflowById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteWorkflowByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FlowHeader | undefined>> {
    return operations.deleteWorkflowById<As>(this.#halo, params, options)
  }
}
