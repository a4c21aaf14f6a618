// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { RequestTypeGroup } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/TicketTypeGroup` as a method. */
export class TicketTypeGroupAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TicketTypeGroup`: see {@link operations.getTicketTypeGroup}. */
  getTicketTypeGroup<As extends ResponseAs = ResponseAs>(
    params?: operations.GetTicketTypeGroupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, RequestTypeGroup[]>> {
    return operations.getTicketTypeGroup<As>(this.#halo, params, options)
  }

  /** Every record of `GET /TicketTypeGroup`: see {@link operations.paginateTicketTypeGroup}. */
  paginateTicketTypeGroup(
    params?: operations.PaginateTicketTypeGroupParams,
    options?: PaginateOptions,
  ): Pages<RequestTypeGroup> {
    return operations.paginateTicketTypeGroup(this.#halo, params, options)
  }

  /** `POST /TicketTypeGroup`: see {@link operations.postTicketTypeGroup}. */
  postTicketTypeGroup<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostTicketTypeGroupParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, RequestTypeGroup[], RequestTypeGroup>>> {
    return operations.postTicketTypeGroup<As, Flag>(this.#halo, params, options)
  }

  /** `GET /TicketTypeGroup/{id}`: see {@link operations.getTicketTypeGroupById}. */
  getTicketTypeGroupById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTicketTypeGroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, RequestTypeGroup>> {
    return operations.getTicketTypeGroupById<As>(this.#halo, params, options)
  }

  /** `DELETE /TicketTypeGroup/{id}`: see {@link operations.deleteTicketTypeGroupById}. */
  deleteTicketTypeGroupById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteTicketTypeGroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, RequestTypeGroup | undefined>> {
    return operations.deleteTicketTypeGroupById<As>(this.#halo, params, options)
  }
}
