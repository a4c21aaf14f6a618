// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { WorkflowTarget } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/WorkflowTarget` as a method. */
export class WorkflowTargetAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /WorkflowTarget`: see {@link operations.getWorkflowTarget}. */
  getWorkflowTarget<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetWorkflowTargetParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getWorkflowTarget<T, As>(this.#halo, params, options)
  }

  /** `POST /WorkflowTarget`: see {@link operations.postWorkflowTarget}. */
  postWorkflowTarget<As extends ResponseAs = ResponseAs>(
    params: operations.PostWorkflowTargetParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, WorkflowTarget>> {
    return operations.postWorkflowTarget<As>(this.#halo, params, options)
  }

  /** `GET /WorkflowTarget/{id}`: see {@link operations.getWorkflowTargetById}. */
  getWorkflowTargetById<As extends ResponseAs = ResponseAs>(
    params: operations.GetWorkflowTargetByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, WorkflowTarget>> {
    return operations.getWorkflowTargetById<As>(this.#halo, params, options)
  }

  /** `DELETE /WorkflowTarget/{id}`: see {@link operations.deleteWorkflowTargetById}. */
  deleteWorkflowTargetById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteWorkflowTargetByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteWorkflowTargetById<T, As>(this.#halo, params, options)
  }
}
