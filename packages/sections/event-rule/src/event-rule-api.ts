// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { EventRule } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/EventRule` as a method. */
export class EventRuleAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /EventRule`: see {@link operations.getEventRule}. */
  getEventRule<As extends ResponseAs = ResponseAs>(
    params?: operations.GetEventRuleParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, EventRule[]>> {
    return operations.getEventRule<As>(this.#halo, params, options)
  }

  /** Every record of `GET /EventRule`: see {@link operations.paginateEventRule}. */
  paginateEventRule(
    params?: operations.PaginateEventRuleParams,
    options?: PaginateOptions,
  ): Pages<EventRule> {
    return operations.paginateEventRule(this.#halo, params, options)
  }

  /** `POST /EventRule`: see {@link operations.postEventRule}. */
  postEventRule<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostEventRuleParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, EventRule[], EventRule>>> {
    return operations.postEventRule<As, Flag>(this.#halo, params, options)
  }

  /** `GET /EventRule/{id}`: see {@link operations.getEventRuleById}. */
  getEventRuleById<As extends ResponseAs = ResponseAs>(
    params: operations.GetEventRuleByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, EventRule>> {
    return operations.getEventRuleById<As>(this.#halo, params, options)
  }

  /** `DELETE /EventRule/{id}`: see {@link operations.deleteEventRuleById}. */
  deleteEventRuleById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteEventRuleByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, EventRule | undefined>> {
    return operations.deleteEventRuleById<As>(this.#halo, params, options)
  }
}
