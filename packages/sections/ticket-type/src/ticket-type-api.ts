// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { RequestType, RequestType_List } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/TicketType` as a method. */
export class TicketTypeAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TicketType`: see {@link operations.getTicketType}. */
  getTicketType<As extends ResponseAs = ResponseAs>(
    params?: operations.GetTicketTypeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, RequestType_List[]>> {
    return operations.getTicketType<As>(this.#halo, params, options)
  }

  /** Every record of `GET /TicketType`: see {@link operations.paginateTicketType}. */
  paginateTicketType(
    params?: operations.PaginateTicketTypeParams,
    options?: PaginateOptions,
  ): Pages<RequestType_List> {
    return operations.paginateTicketType(this.#halo, params, options)
  }

  /** `POST /TicketType`: see {@link operations.postTicketType}. */
  postTicketType<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostTicketTypeParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, RequestType[], RequestType>>> {
    return operations.postTicketType<As, Flag>(this.#halo, params, options)
  }

  /** `GET /TicketType/{id}`: see {@link operations.getTicketTypeById}. */
  getTicketTypeById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTicketTypeByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, RequestType>> {
    return operations.getTicketTypeById<As>(this.#halo, params, options)
  }

  /** `DELETE /TicketType/{id}`: see {@link operations.deleteTicketTypeById}. */
  deleteTicketTypeById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteTicketTypeByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, RequestType | undefined>> {
    return operations.deleteTicketTypeById<As>(this.#halo, params, options)
  }
}
