// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Autoassign } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/TicketRules` as a method. */
export class TicketRulesAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TicketRules`: see {@link operations.getTicketRules}. */
  getTicketRules<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTicketRulesParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTicketRules<T, As>(this.#halo, params, options)
  }

  /** `POST /TicketRules`: see {@link operations.postTicketRules}. */
  postTicketRules<As extends ResponseAs = ResponseAs>(
    params: operations.PostTicketRulesParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Autoassign>> {
    return operations.postTicketRules<As>(this.#halo, params, options)
  }

  /** `GET /TicketRules/{id}`: see {@link operations.getTicketRulesById}. */
  getTicketRulesById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTicketRulesByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Autoassign>> {
    return operations.getTicketRulesById<As>(this.#halo, params, options)
  }

  /** `DELETE /TicketRules/{id}`: see {@link operations.deleteTicketRulesById}. */
  deleteTicketRulesById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteTicketRulesByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteTicketRulesById<T, As>(this.#halo, params, options)
  }
}
