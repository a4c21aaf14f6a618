// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/TicketTypeField` as a method. */
export class TicketTypeFieldAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TicketTypeField`: see {@link operations.getTicketTypeField}. */
  getTicketTypeField<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTicketTypeFieldParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTicketTypeField<T, As>(this.#halo, params, options)
  }
}
