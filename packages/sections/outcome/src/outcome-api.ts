// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { TOutcome } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Outcome` as a method. */
export class OutcomeAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Outcome`: see {@link operations.getOutcome}. */
  getOutcome<As extends ResponseAs = ResponseAs>(
    params?: operations.GetOutcomeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TOutcome[]>> {
    return operations.getOutcome<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Outcome`: see {@link operations.paginateOutcome}. */
  paginateOutcome(
    params?: operations.PaginateOutcomeParams,
    options?: PaginateOptions,
  ): Pages<TOutcome> {
    return operations.paginateOutcome(this.#halo, params, options)
  }

  /** `POST /Outcome`: see {@link operations.postOutcome}. */
  postOutcome<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostOutcomeParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, TOutcome[], TOutcome>>> {
    return operations.postOutcome<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Outcome/{id}`: see {@link operations.getOutcomeById}. */
  getOutcomeById<As extends ResponseAs = ResponseAs>(
    params: operations.GetOutcomeByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TOutcome>> {
    return operations.getOutcomeById<As>(this.#halo, params, options)
  }

  /** `DELETE /Outcome/{id}`: see {@link operations.deleteOutcomeById}. */
  deleteOutcomeById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteOutcomeByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TOutcome | undefined>> {
    return operations.deleteOutcomeById<As>(this.#halo, params, options)
  }
}
