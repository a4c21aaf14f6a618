// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Area, Area_List, Area_View } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Client` as a method. */
export class ClientAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Client`: see {@link operations.getClient}. */
  getClient<As extends ResponseAs = ResponseAs>(
    params?: operations.GetClientParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Area_View>> {
    return operations.getClient<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Client`: see {@link operations.paginateClient}. */
  paginateClient(
    params?: operations.PaginateClientParams,
    options?: PaginateOptions,
  ): Pages<Area_List> {
    return operations.paginateClient(this.#halo, params, options)
  }

  /** `POST /Client`: see {@link operations.postClient}. */
  postClient<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostClientParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Area[], Area>>> {
    return operations.postClient<As, Flag>(this.#halo, params, options)
  }

  /** `POST /Client/NewAccountsId`: see {@link operations.postClientNewAccountsId}. */
  postClientNewAccountsId<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostClientNewAccountsIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postClientNewAccountsId<T, As>(this.#halo, params, options)
  }

  /** `POST /Client/PaymentMethodUpdate`: see {@link operations.postClientPaymentMethodUpdate}. */
  postClientPaymentMethodUpdate<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostClientPaymentMethodUpdateParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postClientPaymentMethodUpdate<T, As>(this.#halo, params, options)
  }

  /** `GET /Client/me`: see {@link operations.getClientMe}. */
  getClientMe<As extends ResponseAs = ResponseAs>(
    params?: operations.GetClientMeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Area>> {
    return operations.getClientMe<As>(this.#halo, params, options)
  }

  /** `GET /Client/{id}`: see {@link operations.getClientById}. */
  getClientById<As extends ResponseAs = ResponseAs>(
    params: operations.GetClientByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Area>> {
    return operations.getClientById<As>(this.#halo, params, options)
  }

  /** `DELETE /Client/{id}`: see {@link operations.deleteClientById}. */
  deleteClientById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteClientByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Area>> {
    return operations.deleteClientById<As>(this.#halo, params, options)
  }
}
