// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { EventRule } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/EventRule` as a method. */
export class EventRuleAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /EventRule`: see {@link operations.getEventRule}. */
  getEventRule<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetEventRuleParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getEventRule<T, As>(this.#halo, params, options)
  }

  /** `POST /EventRule`: see {@link operations.postEventRule}. */
  postEventRule<As extends ResponseAs = ResponseAs>(
    params: operations.PostEventRuleParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, EventRule>> {
    return operations.postEventRule<As>(this.#halo, params, options)
  }

  /** `GET /EventRule/{id}`: see {@link operations.getEventRuleById}. */
  getEventRuleById<As extends ResponseAs = ResponseAs>(
    params: operations.GetEventRuleByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, EventRule>> {
    return operations.getEventRuleById<As>(this.#halo, params, options)
  }

  /** `DELETE /EventRule/{id}`: see {@link operations.deleteEventRuleById}. */
  deleteEventRuleById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteEventRuleByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteEventRuleById<T, As>(this.#halo, params, options)
  }
}
