// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Contract, Contract_View } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SupplierContract` as a method. */
export class SupplierContractAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SupplierContract`: see {@link operations.getSupplierContract}. */
  getSupplierContract<As extends ResponseAs = ResponseAs>(
    params?: operations.GetSupplierContractParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Contract_View>> {
    return operations.getSupplierContract<As>(this.#halo, params, options)
  }

  /** Every record of `GET /SupplierContract`: see {@link operations.paginateSupplierContract}. */
  paginateSupplierContract(
    params?: operations.PaginateSupplierContractParams,
    options?: PaginateOptions,
  ): Pages<Contract> {
    return operations.paginateSupplierContract(this.#halo, params, options)
  }

  /** `POST /SupplierContract`: see {@link operations.postSupplierContract}. */
  postSupplierContract<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostSupplierContractParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Contract[], Contract>>> {
    return operations.postSupplierContract<As, Flag>(this.#halo, params, options)
  }

  /** `POST /SupplierContract/NextRef`: see {@link operations.postSupplierContractNextRef}. */
  postSupplierContractNextRef<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostSupplierContractNextRefParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postSupplierContractNextRef<T, As>(this.#halo, params, options)
  }

  /** `GET /SupplierContract/{id}`: see {@link operations.getSupplierContractById}. */
  getSupplierContractById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSupplierContractByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Contract>> {
    return operations.getSupplierContractById<As>(this.#halo, params, options)
  }

  /** `DELETE /SupplierContract/{id}`: see {@link operations.deleteSupplierContractById}. */
  deleteSupplierContractById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteSupplierContractByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Contract | undefined>> {
    return operations.deleteSupplierContractById<As>(this.#halo, params, options)
  }
}
