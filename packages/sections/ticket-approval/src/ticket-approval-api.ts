// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { FaultApproval } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/TicketApproval` as a method. */
export class TicketApprovalAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TicketApproval`: see {@link operations.getTicketApproval}. */
  getTicketApproval<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTicketApprovalParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTicketApproval<T, As>(this.#halo, params, options)
  }

  /** `POST /TicketApproval`: see {@link operations.postTicketApproval}. */
  postTicketApproval<As extends ResponseAs = ResponseAs>(
    params: operations.PostTicketApprovalParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FaultApproval>> {
    return operations.postTicketApproval<As>(this.#halo, params, options)
  }

  /** `GET /TicketApproval/{id}`: see {@link operations.getTicketApprovalById}. */
  getTicketApprovalById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTicketApprovalByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FaultApproval>> {
    return operations.getTicketApprovalById<As>(this.#halo, params, options)
  }

  /** `DELETE /TicketApproval/{id}&{seq}`: see {@link operations.deleteTicketApprovalIdseq}. */
  deleteTicketApprovalIdseq<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteTicketApprovalIdseqParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteTicketApprovalIdseq<T, As>(this.#halo, params, options)
  }
}
