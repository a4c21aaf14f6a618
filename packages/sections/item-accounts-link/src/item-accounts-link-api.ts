// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ItemAccountsLink } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ItemAccountsLink` as a method. */
export class ItemAccountsLinkAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ItemAccountsLink`: see {@link operations.getItemAccountsLink}. */
  getItemAccountsLink<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetItemAccountsLinkParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getItemAccountsLink<T, As>(this.#halo, params, options)
  }

  /** `POST /ItemAccountsLink`: see {@link operations.postItemAccountsLink}. */
  postItemAccountsLink<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostItemAccountsLinkParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ItemAccountsLink[], ItemAccountsLink>>> {
    return operations.postItemAccountsLink<As, Flag>(this.#halo, params, options)
  }

  /** `POST /ItemAccountsLink/Migrate`: see {@link operations.postItemAccountsLinkMigrate}. */
  postItemAccountsLinkMigrate<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostItemAccountsLinkMigrateParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postItemAccountsLinkMigrate<T, As>(this.#halo, params, options)
  }

  /** `GET /ItemAccountsLink/{id}`: see {@link operations.getItemAccountsLinkById}. */
  getItemAccountsLinkById<As extends ResponseAs = ResponseAs>(
    params: operations.GetItemAccountsLinkByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ItemAccountsLink>> {
    return operations.getItemAccountsLinkById<As>(this.#halo, params, options)
  }

  /** `DELETE /ItemAccountsLink/{id}`: see {@link operations.deleteItemAccountsLinkById}. */
  deleteItemAccountsLinkById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteItemAccountsLinkByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ItemAccountsLink | undefined>> {
    return operations.deleteItemAccountsLinkById<As>(this.#halo, params, options)
  }
}
