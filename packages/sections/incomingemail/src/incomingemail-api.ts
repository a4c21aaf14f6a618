// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, PaginateOptions, Pages, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { IncomingEmail } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/incomingemail` as a method. */
export class IncomingemailAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /incomingemail`: see {@link operations.getIncomingemail}. */
  getIncomingemail<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIncomingemailParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIncomingemail<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /incomingemail`: see {@link operations.paginateIncomingemail}. */
  paginateIncomingemail<T = unknown>(
    params?: operations.PaginateIncomingemailParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateIncomingemail<T>(this.#halo, params, options)
  }

  /** `POST /incomingemail`: see {@link operations.postIncomingemail}. */
  postIncomingemail<As extends ResponseAs = ResponseAs>(
    params: operations.PostIncomingemailParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IncomingEmail>> {
    return operations.postIncomingemail<As>(this.#halo, params, options)
  }

  /** `POST /incomingemail/AddToTicket`: see {@link operations.postIncomingemailAddToTicket}. */
  postIncomingemailAddToTicket<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIncomingemailAddToTicketParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIncomingemailAddToTicket<T, As>(this.#halo, params, options)
  }

  /** `GET /incomingemail/{id}`: see {@link operations.getIncomingemailById}. */
  getIncomingemailById<As extends ResponseAs = ResponseAs>(
    params: operations.GetIncomingemailByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IncomingEmail>> {
    return operations.getIncomingemailById<As>(this.#halo, params, options)
  }

  /** `DELETE /incomingemail/{id}`: see {@link operations.deleteIncomingemailById}. */
  deleteIncomingemailById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteIncomingemailByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteIncomingemailById<T, As>(this.#halo, params, options)
  }
}
