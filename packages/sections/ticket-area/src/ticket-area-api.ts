// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { TicketArea } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/TicketArea` as a method. */
export class TicketAreaAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TicketArea`: see {@link operations.getTicketArea}. */
  getTicketArea<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTicketAreaParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTicketArea<T, As>(this.#halo, params, options)
  }

  /** `POST /TicketArea`: see {@link operations.postTicketArea}. */
  postTicketArea<As extends ResponseAs = ResponseAs>(
    params: operations.PostTicketAreaParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TicketArea>> {
    return operations.postTicketArea<As>(this.#halo, params, options)
  }

  /** `GET /TicketArea/{id}`: see {@link operations.getTicketAreaById}. */
  getTicketAreaById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTicketAreaByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TicketArea>> {
    return operations.getTicketAreaById<As>(this.#halo, params, options)
  }

  /** `DELETE /TicketArea/{id}`: see {@link operations.deleteTicketAreaById}. */
  deleteTicketAreaById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteTicketAreaByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteTicketAreaById<T, As>(this.#halo, params, options)
  }
}
