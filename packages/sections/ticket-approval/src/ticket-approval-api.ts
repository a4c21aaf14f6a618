// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { FaultApproval } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/TicketApproval` as a method. */
export class TicketApprovalAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TicketApproval`: see {@link operations.getTicketApproval}. */
  getTicketApproval<As extends ResponseAs = ResponseAs>(
    params?: operations.GetTicketApprovalParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FaultApproval[]>> {
    return operations.getTicketApproval<As>(this.#halo, params, options)
  }

  /** Every record of `GET /TicketApproval`: see {@link operations.paginateTicketApproval}. */
  paginateTicketApproval(
    params?: operations.PaginateTicketApprovalParams,
    options?: PaginateOptions,
  ): Pages<FaultApproval> {
    return operations.paginateTicketApproval(this.#halo, params, options)
  }

  /** `POST /TicketApproval`: see {@link operations.postTicketApproval}. */
  postTicketApproval<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostTicketApprovalParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, FaultApproval[], FaultApproval>>> {
    return operations.postTicketApproval<As, Flag>(this.#halo, params, options)
  }

  /** `GET /TicketApproval/{id}`: see {@link operations.getTicketApprovalById}. */
  getTicketApprovalById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTicketApprovalByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FaultApproval>> {
    return operations.getTicketApprovalById<As>(this.#halo, params, options)
  }

  /** `DELETE /TicketApproval/{id}&{seq}`: see {@link operations.deleteTicketApprovalIdseq}. */
  deleteTicketApprovalIdseq<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteTicketApprovalIdseqParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FaultApproval | undefined>> {
    return operations.deleteTicketApprovalIdseq<As>(this.#halo, params, options)
  }
}
