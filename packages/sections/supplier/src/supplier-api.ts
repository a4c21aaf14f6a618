// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Company, Company_List, Company_View } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Supplier` as a method. */
export class SupplierAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Supplier`: see {@link operations.getSupplier}. */
  getSupplier<As extends ResponseAs = ResponseAs>(
    params?: operations.GetSupplierParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Company_View>> {
    return operations.getSupplier<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Supplier`: see {@link operations.paginateSupplier}. */
  paginateSupplier(
    params?: operations.PaginateSupplierParams,
    options?: PaginateOptions,
  ): Pages<Company_List> {
    return operations.paginateSupplier(this.#halo, params, options)
  }

  /** `POST /Supplier`: see {@link operations.postSupplier}. */
  postSupplier<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostSupplierParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Company[], Company>>> {
    return operations.postSupplier<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Supplier/{id}`: see {@link operations.getSupplierById}. */
  getSupplierById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSupplierByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Company>> {
    return operations.getSupplierById<As>(this.#halo, params, options)
  }

  /** `DELETE /Supplier/{id}`: see {@link operations.deleteSupplierById}. */
  deleteSupplierById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteSupplierByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Company | undefined>> {
    return operations.deleteSupplierById<As>(this.#halo, params, options)
  }
}
