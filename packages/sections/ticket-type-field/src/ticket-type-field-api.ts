// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { RequestTypeField } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/TicketTypeField` as a method. */
export class TicketTypeFieldAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TicketTypeField`: see {@link operations.getTicketTypeField}. */
  getTicketTypeField<As extends ResponseAs = ResponseAs>(
    params?: operations.GetTicketTypeFieldParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, RequestTypeField[]>> {
    return operations.getTicketTypeField<As>(this.#halo, params, options)
  }

  /** Every record of `GET /TicketTypeField`: see {@link operations.paginateTicketTypeField}. */
  paginateTicketTypeField(
    params?: operations.PaginateTicketTypeFieldParams,
    options?: PaginateOptions,
  ): Pages<RequestTypeField> {
    return operations.paginateTicketTypeField(this.#halo, params, options)
  }
}
