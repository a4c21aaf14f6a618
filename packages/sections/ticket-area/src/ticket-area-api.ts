// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { TicketArea } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/TicketArea` as a method. */
export class TicketAreaAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TicketArea`: see {@link operations.getTicketArea}. */
  getTicketArea<As extends ResponseAs = ResponseAs>(
    params?: operations.GetTicketAreaParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TicketArea[]>> {
    return operations.getTicketArea<As>(this.#halo, params, options)
  }

  /** Every record of `GET /TicketArea`: see {@link operations.paginateTicketArea}. */
  paginateTicketArea(
    params?: operations.PaginateTicketAreaParams,
    options?: PaginateOptions,
  ): Pages<TicketArea> {
    return operations.paginateTicketArea(this.#halo, params, options)
  }

  /** `POST /TicketArea`: see {@link operations.postTicketArea}. */
  postTicketArea<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostTicketAreaParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, TicketArea[], TicketArea>>> {
    return operations.postTicketArea<As, Flag>(this.#halo, params, options)
  }

  /** `GET /TicketArea/{id}`: see {@link operations.getTicketAreaById}. */
  getTicketAreaById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTicketAreaByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TicketArea>> {
    return operations.getTicketAreaById<As>(this.#halo, params, options)
  }

  /** `DELETE /TicketArea/{id}`: see {@link operations.deleteTicketAreaById}. */
  deleteTicketAreaById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteTicketAreaByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, TicketArea | undefined>> {
    return operations.deleteTicketAreaById<As>(this.#halo, params, options)
  }
}
