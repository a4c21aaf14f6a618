// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { RequestTypeGroup } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/TicketTypeGroup` as a method. */
export class TicketTypeGroupAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TicketTypeGroup`: see {@link operations.getTicketTypeGroup}. */
  getTicketTypeGroup<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTicketTypeGroupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTicketTypeGroup<T, As>(this.#halo, params, options)
  }

  /** `POST /TicketTypeGroup`: see {@link operations.postTicketTypeGroup}. */
  postTicketTypeGroup<As extends ResponseAs = ResponseAs>(
    params: operations.PostTicketTypeGroupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, RequestTypeGroup>> {
    return operations.postTicketTypeGroup<As>(this.#halo, params, options)
  }

  /** `GET /TicketTypeGroup/{id}`: see {@link operations.getTicketTypeGroupById}. */
  getTicketTypeGroupById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTicketTypeGroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, RequestTypeGroup>> {
    return operations.getTicketTypeGroupById<As>(this.#halo, params, options)
  }

  /** `DELETE /TicketTypeGroup/{id}`: see {@link operations.deleteTicketTypeGroupById}. */
  deleteTicketTypeGroupById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteTicketTypeGroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteTicketTypeGroupById<T, As>(this.#halo, params, options)
  }
}
