// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Addressbook } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Addressbook` as a method. */
export class AddressbookAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Addressbook`: see {@link operations.getAddressbook}. */
  getAddressbook<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAddressbookParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Addressbook[]>> {
    return operations.getAddressbook<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Addressbook`: see {@link operations.paginateAddressbook}. */
  paginateAddressbook(
    params?: operations.PaginateAddressbookParams,
    options?: PaginateOptions,
  ): Pages<Addressbook> {
    return operations.paginateAddressbook(this.#halo, params, options)
  }

  /** `POST /Addressbook`: see {@link operations.postAddressbook}. */
  postAddressbook<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostAddressbookParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Addressbook[], Addressbook>>> {
    return operations.postAddressbook<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Addressbook/{id}`: see {@link operations.getAddressbookById}. */
  getAddressbookById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAddressbookByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Addressbook>> {
    return operations.getAddressbookById<As>(this.#halo, params, options)
  }

  /** `DELETE /Addressbook/{id}`: see {@link operations.deleteAddressbookById}. */
  deleteAddressbookById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteAddressbookByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Addressbook | undefined>> {
    return operations.deleteAddressbookById<As>(this.#halo, params, options)
  }
}
