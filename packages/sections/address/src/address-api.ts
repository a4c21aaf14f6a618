// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AddressStore } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Address` as a method. */
export class AddressAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Address`: see {@link operations.getAddress}. */
  getAddress<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAddressParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAddress<T, As>(this.#halo, params, options)
  }

  /** `POST /Address`: see {@link operations.postAddress}. */
  postAddress<As extends ResponseAs = ResponseAs>(
    params: operations.PostAddressParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AddressStore>> {
    return operations.postAddress<As>(this.#halo, params, options)
  }

  /** `GET /Address/{id}`: see {@link operations.getAddressById}. */
  getAddressById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAddressByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AddressStore>> {
    return operations.getAddressById<As>(this.#halo, params, options)
  }

  /** `DELETE /Address/{id}`: see {@link operations.deleteAddressById}. */
  deleteAddressById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteAddressByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteAddressById<T, As>(this.#halo, params, options)
  }
}
