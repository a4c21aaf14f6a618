// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Faults, Faults_List, Faults_View } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Tickets` as a method. */
export class TicketsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Tickets`: see {@link operations.getTickets}. */
  getTickets<As extends ResponseAs = ResponseAs>(
    params?: operations.GetTicketsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Faults_View>> {
    return operations.getTickets<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Tickets`: see {@link operations.paginateTickets}. */
  paginateTickets(
    params?: operations.PaginateTicketsParams,
    options?: PaginateOptions,
  ): Pages<Faults_List> {
    return operations.paginateTickets(this.#halo, params, options)
  }

  /** `POST /Tickets`: see {@link operations.postTickets}. */
  postTickets<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostTicketsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Faults[], Faults>>> {
    return operations.postTickets<As, Flag>(this.#halo, params, options)
  }

  /** `POST /Tickets/Object`: see {@link operations.postTicketsObject}. */
  postTicketsObject<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostTicketsObjectParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postTicketsObject<T, As>(this.#halo, params, options)
  }

  /** `POST /Tickets/SetBillableProject`: see {@link operations.postTicketsSetBillableProject}. */
  postTicketsSetBillableProject<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.PostTicketsSetBillableProjectParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postTicketsSetBillableProject<T, As>(this.#halo, params, options)
  }

  /** `POST /Tickets/View`: see {@link operations.postTicketsView}. */
  postTicketsView<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostTicketsViewParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postTicketsView<T, As>(this.#halo, params, options)
  }

  /** `POST /Tickets/processchildren`: see {@link operations.postTicketsProcesschildren}. */
  postTicketsProcesschildren<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostTicketsProcesschildrenParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postTicketsProcesschildren<T, As>(this.#halo, params, options)
  }

  /** `GET /Tickets/salesmailbox`: see {@link operations.getTicketsSalesmailbox}. */
  getTicketsSalesmailbox<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTicketsSalesmailboxParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTicketsSalesmailbox<T, As>(this.#halo, params, options)
  }

  /** `POST /Tickets/vote`: see {@link operations.postTicketsVote}. */
  postTicketsVote<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostTicketsVoteParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postTicketsVote<T, As>(this.#halo, params, options)
  }

  /** `GET /Tickets/zapier`: see {@link operations.getTicketsZapier}. */
  getTicketsZapier<T = Record<string, unknown>, As extends ResponseAs = 'json'>(
    params?: operations.GetTicketsZapierParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTicketsZapier<T, As>(this.#halo, params, options)
  }

  /** `GET /Tickets/{id}`: see {@link operations.getTicketsById}. */
  getTicketsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTicketsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Faults>> {
    return operations.getTicketsById<As>(this.#halo, params, options)
  }

  /** `DELETE /Tickets/{id}`: see {@link operations.deleteTicketsById}. */
  deleteTicketsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteTicketsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Faults>> {
    return operations.deleteTicketsById<As>(this.#halo, params, options)
  }
}
