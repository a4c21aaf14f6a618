// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ApprovalProcess } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ApprovalProcess` as a method. */
export class ApprovalProcessAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ApprovalProcess`: see {@link operations.getApprovalProcess}. */
  getApprovalProcess<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetApprovalProcessParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getApprovalProcess<T, As>(this.#halo, params, options)
  }

  /** `POST /ApprovalProcess`: see {@link operations.postApprovalProcess}. */
  postApprovalProcess<As extends ResponseAs = ResponseAs>(
    params: operations.PostApprovalProcessParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ApprovalProcess>> {
    return operations.postApprovalProcess<As>(this.#halo, params, options)
  }

  /** `GET /ApprovalProcess/{id}`: see {@link operations.getApprovalProcessById}. */
  getApprovalProcessById<As extends ResponseAs = ResponseAs>(
    params: operations.GetApprovalProcessByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ApprovalProcess>> {
    return operations.getApprovalProcessById<As>(this.#halo, params, options)
  }

  /** `DELETE /ApprovalProcess/{id}`: see {@link operations.deleteApprovalProcessById}. */
  deleteApprovalProcessById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteApprovalProcessByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteApprovalProcessById<T, As>(this.#halo, params, options)
  }
}
