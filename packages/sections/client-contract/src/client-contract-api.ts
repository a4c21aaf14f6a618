// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ContractHeader, ContractHeader_List, ContractHeader_View } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ClientContract` as a method. */
export class ClientContractAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ClientContract`: see {@link operations.getClientContract}. */
  getClientContract<As extends ResponseAs = ResponseAs>(
    params?: operations.GetClientContractParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ContractHeader_View>> {
    return operations.getClientContract<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ClientContract`: see {@link operations.paginateClientContract}. */
  paginateClientContract(
    params?: operations.PaginateClientContractParams,
    options?: PaginateOptions,
  ): Pages<ContractHeader_List> {
    return operations.paginateClientContract(this.#halo, params, options)
  }

  /** `POST /ClientContract`: see {@link operations.postClientContract}. */
  postClientContract<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostClientContractParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ContractHeader[], ContractHeader>>> {
    return operations.postClientContract<As, Flag>(this.#halo, params, options)
  }

  /** `POST /ClientContract/Approval`: see {@link operations.postClientContractApproval}. */
  postClientContractApproval<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostClientContractApprovalParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postClientContractApproval<T, As>(this.#halo, params, options)
  }

  /** `POST /ClientContract/NextRef`: see {@link operations.postClientContractNextRef}. */
  postClientContractNextRef<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostClientContractNextRefParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postClientContractNextRef<T, As>(this.#halo, params, options)
  }

  /** `GET /ClientContract/{id}`: see {@link operations.getClientContractById}. */
  getClientContractById<As extends ResponseAs = ResponseAs>(
    params: operations.GetClientContractByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ContractHeader>> {
    return operations.getClientContractById<As>(this.#halo, params, options)
  }

  /** `DELETE /ClientContract/{id}`: see {@link operations.deleteClientContractById}. */
  deleteClientContractById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteClientContractByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ContractHeader | undefined>> {
    return operations.deleteClientContractById<As>(this.#halo, params, options)
  }
}
