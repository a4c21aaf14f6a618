// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Automation, Automation_View } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Automation` as a method. */
export class AutomationAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Automation`: see {@link operations.getAutomation}. */
  getAutomation<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAutomationParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Automation_View>> {
    return operations.getAutomation<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Automation`: see {@link operations.paginateAutomation}. */
  paginateAutomation(
    params?: operations.PaginateAutomationParams,
    options?: PaginateOptions,
  ): Pages<Automation> {
    return operations.paginateAutomation(this.#halo, params, options)
  }

  /** `POST /Automation`: see {@link operations.postAutomation}. */
  postAutomation<As extends ResponseAs = ResponseAs>(
    params: operations.PostAutomationParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Automation>> {
    return operations.postAutomation<As>(this.#halo, params, options)
  }

  /** `GET /Automation/{id}`: see {@link operations.getAutomationById}. */
  getAutomationById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAutomationByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Automation>> {
    return operations.getAutomationById<As>(this.#halo, params, options)
  }

  /** `DELETE /Automation/{id}`: see {@link operations.deleteAutomationById}. */
  deleteAutomationById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteAutomationByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Automation | undefined>> {
    return operations.deleteAutomationById<As>(this.#halo, params, options)
  }

  /** `POST /Automation/{runbookId}`: see {@link operations.postAutomationRunbookId}. */
  postAutomationRunbookId<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostAutomationRunbookIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postAutomationRunbookId<T, As>(this.#halo, params, options)
  }
}
