// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { WorkflowTarget } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/WorkflowTarget` as a method. */
export class WorkflowTargetAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /WorkflowTarget`: see {@link operations.getWorkflowTarget}. */
  getWorkflowTarget<As extends ResponseAs = ResponseAs>(
    params?: operations.GetWorkflowTargetParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, WorkflowTarget[]>> {
    return operations.getWorkflowTarget<As>(this.#halo, params, options)
  }

  /** Every record of `GET /WorkflowTarget`: see {@link operations.paginateWorkflowTarget}. */
  paginateWorkflowTarget(
    params?: operations.PaginateWorkflowTargetParams,
    options?: PaginateOptions,
  ): Pages<WorkflowTarget> {
    return operations.paginateWorkflowTarget(this.#halo, params, options)
  }

  /** `POST /WorkflowTarget`: see {@link operations.postWorkflowTarget}. */
  postWorkflowTarget<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostWorkflowTargetParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, WorkflowTarget[], WorkflowTarget>>> {
    return operations.postWorkflowTarget<As, Flag>(this.#halo, params, options)
  }

  /** `GET /WorkflowTarget/{id}`: see {@link operations.getWorkflowTargetById}. */
  getWorkflowTargetById<As extends ResponseAs = ResponseAs>(
    params: operations.GetWorkflowTargetByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, WorkflowTarget>> {
    return operations.getWorkflowTargetById<As>(this.#halo, params, options)
  }

  /** `DELETE /WorkflowTarget/{id}`: see {@link operations.deleteWorkflowTargetById}. */
  deleteWorkflowTargetById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteWorkflowTargetByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, WorkflowTarget | undefined>> {
    return operations.deleteWorkflowTargetById<As>(this.#halo, params, options)
  }
}
