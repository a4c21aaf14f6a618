// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/EmailAddressBook` as a method. */
export class EmailAddressBookAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /EmailAddressBook`: see {@link operations.getEmailAddressBook}. */
  getEmailAddressBook<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetEmailAddressBookParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T[]>> {
    return operations.getEmailAddressBook<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /EmailAddressBook`: see {@link operations.paginateEmailAddressBook}. */
  paginateEmailAddressBook<T = unknown>(
    params?: operations.PaginateEmailAddressBookParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateEmailAddressBook<T>(this.#halo, params, options)
  }
}
