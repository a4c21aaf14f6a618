// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AddressStore } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Address` as a method. */
export class AddressAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Address`: see {@link operations.getAddress}. */
  getAddress<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAddressParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AddressStore[]>> {
    return operations.getAddress<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Address`: see {@link operations.paginateAddress}. */
  paginateAddress(
    params?: operations.PaginateAddressParams,
    options?: PaginateOptions,
  ): Pages<AddressStore> {
    return operations.paginateAddress(this.#halo, params, options)
  }

  /** `POST /Address`: see {@link operations.postAddress}. */
  postAddress<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostAddressParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, AddressStore[], AddressStore>>> {
    return operations.postAddress<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Address/{id}`: see {@link operations.getAddressById}. */
  getAddressById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAddressByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AddressStore>> {
    return operations.getAddressById<As>(this.#halo, params, options)
  }

  /** `DELETE /Address/{id}`: see {@link operations.deleteAddressById}. */
  deleteAddressById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteAddressByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AddressStore | undefined>> {
    return operations.deleteAddressById<As>(this.#halo, params, options)
  }
}
