// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Autoassign } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/TicketRules` as a method. */
export class TicketRulesAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TicketRules`: see {@link operations.getTicketRules}. */
  getTicketRules<As extends ResponseAs = ResponseAs>(
    params?: operations.GetTicketRulesParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Autoassign[]>> {
    return operations.getTicketRules<As>(this.#halo, params, options)
  }

  /** Every record of `GET /TicketRules`: see {@link operations.paginateTicketRules}. */
  paginateTicketRules(
    params?: operations.PaginateTicketRulesParams,
    options?: PaginateOptions,
  ): Pages<Autoassign> {
    return operations.paginateTicketRules(this.#halo, params, options)
  }

  /** `POST /TicketRules`: see {@link operations.postTicketRules}. */
  postTicketRules<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostTicketRulesParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Autoassign[], Autoassign>>> {
    return operations.postTicketRules<As, Flag>(this.#halo, params, options)
  }

  /** `GET /TicketRules/{id}`: see {@link operations.getTicketRulesById}. */
  getTicketRulesById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTicketRulesByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Autoassign>> {
    return operations.getTicketRulesById<As>(this.#halo, params, options)
  }

  /** `DELETE /TicketRules/{id}`: see {@link operations.deleteTicketRulesById}. */
  deleteTicketRulesById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteTicketRulesByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Autoassign | undefined>> {
    return operations.deleteTicketRulesById<As>(this.#halo, params, options)
  }
}
