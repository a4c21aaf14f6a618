// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { TOutcome } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Outcome` as a method. */
export class OutcomeAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Outcome`: see {@link operations.getOutcome}. */
  getOutcome<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetOutcomeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getOutcome<T, As>(this.#halo, params, options)
  }

  /** `POST /Outcome`: see {@link operations.postOutcome}. */
  postOutcome<As extends ResponseAs = ResponseAs>(
    params: operations.PostOutcomeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TOutcome>> {
    return operations.postOutcome<As>(this.#halo, params, options)
  }

  /** `GET /Outcome/{id}`: see {@link operations.getOutcomeById}. */
  getOutcomeById<As extends ResponseAs = ResponseAs>(
    params: operations.GetOutcomeByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TOutcome>> {
    return operations.getOutcomeById<As>(this.#halo, params, options)
  }

  /** `DELETE /Outcome/{id}`: see {@link operations.deleteOutcomeById}. */
  deleteOutcomeById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteOutcomeByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteOutcomeById<T, As>(this.#halo, params, options)
  }
}
