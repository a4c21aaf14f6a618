// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { RequestType } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/TicketType` as a method. */
export class TicketTypeAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TicketType`: see {@link operations.getTicketType}. */
  getTicketType<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTicketTypeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTicketType<T, As>(this.#halo, params, options)
  }

  /** `POST /TicketType`: see {@link operations.postTicketType}. */
  postTicketType<As extends ResponseAs = ResponseAs>(
    params: operations.PostTicketTypeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, RequestType>> {
    return operations.postTicketType<As>(this.#halo, params, options)
  }

  /** `GET /TicketType/{id}`: see {@link operations.getTicketTypeById}. */
  getTicketTypeById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTicketTypeByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, RequestType>> {
    return operations.getTicketTypeById<As>(this.#halo, params, options)
  }

  /** `DELETE /TicketType/{id}`: see {@link operations.deleteTicketTypeById}. */
  deleteTicketTypeById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteTicketTypeByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteTicketTypeById<T, As>(this.#halo, params, options)
  }
}
