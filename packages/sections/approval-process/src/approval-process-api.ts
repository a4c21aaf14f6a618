// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ApprovalProcess } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ApprovalProcess` as a method. */
export class ApprovalProcessAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ApprovalProcess`: see {@link operations.getApprovalProcess}. */
  getApprovalProcess<As extends ResponseAs = ResponseAs>(
    params?: operations.GetApprovalProcessParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ApprovalProcess[]>> {
    return operations.getApprovalProcess<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ApprovalProcess`: see {@link operations.paginateApprovalProcess}. */
  paginateApprovalProcess(
    params?: operations.PaginateApprovalProcessParams,
    options?: PaginateOptions,
  ): Pages<ApprovalProcess> {
    return operations.paginateApprovalProcess(this.#halo, params, options)
  }

  /** `POST /ApprovalProcess`: see {@link operations.postApprovalProcess}. */
  postApprovalProcess<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostApprovalProcessParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ApprovalProcess[], ApprovalProcess>>> {
    return operations.postApprovalProcess<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ApprovalProcess/{id}`: see {@link operations.getApprovalProcessById}. */
  getApprovalProcessById<As extends ResponseAs = ResponseAs>(
    params: operations.GetApprovalProcessByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ApprovalProcess>> {
    return operations.getApprovalProcessById<As>(this.#halo, params, options)
  }

  /** `DELETE /ApprovalProcess/{id}`: see {@link operations.deleteApprovalProcessById}. */
  deleteApprovalProcessById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteApprovalProcessByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ApprovalProcess | undefined>> {
    return operations.deleteApprovalProcessById<As>(this.#halo, params, options)
  }
}
