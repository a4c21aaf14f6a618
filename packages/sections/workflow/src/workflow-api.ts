// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { FlowHeader } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Workflow` as a method. */
export class WorkflowAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Workflow`: see {@link operations.getWorkflow}. */
  getWorkflow<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetWorkflowParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getWorkflow<T, As>(this.#halo, params, options)
  }

  /** `POST /Workflow`: see {@link operations.postWorkflow}. */
  postWorkflow<As extends ResponseAs = ResponseAs>(
    params: operations.PostWorkflowParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FlowHeader>> {
    return operations.postWorkflow<As>(this.#halo, params, options)
  }

  /** `GET /Workflow/{id}`: see {@link operations.getWorkflowById}. */
  getWorkflowById<As extends ResponseAs = ResponseAs>(
    params: operations.GetWorkflowByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FlowHeader>> {
    return operations.getWorkflowById<As>(this.#halo, params, options)
  }

  /** `DELETE /Workflow/{id}`: see {@link operations.deleteWorkflowById}. */
  deleteWorkflowById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteWorkflowByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteWorkflowById<T, As>(this.#halo, params, options)
  }
}
