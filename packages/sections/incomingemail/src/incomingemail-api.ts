// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { IncomingEmail } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/incomingemail` as a method. */
export class IncomingemailAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /incomingemail`: see {@link operations.getIncomingemail}. */
  getIncomingemail<As extends ResponseAs = ResponseAs>(
    params?: operations.GetIncomingemailParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'emails', IncomingEmail>>> {
    return operations.getIncomingemail<As>(this.#halo, params, options)
  }

  /** Every record of `GET /incomingemail`: see {@link operations.paginateIncomingemail}. */
  paginateIncomingemail(
    params?: operations.PaginateIncomingemailParams,
    options?: PaginateOptions,
  ): Pages<IncomingEmail> {
    return operations.paginateIncomingemail(this.#halo, params, options)
  }

  /** `POST /incomingemail`: see {@link operations.postIncomingemail}. */
  postIncomingemail<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostIncomingemailParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, IncomingEmail[], IncomingEmail>>> {
    return operations.postIncomingemail<As, Flag>(this.#halo, params, options)
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
  deleteIncomingemailById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteIncomingemailByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IncomingEmail | undefined>> {
    return operations.deleteIncomingemailById<As>(this.#halo, params, options)
  }
}
