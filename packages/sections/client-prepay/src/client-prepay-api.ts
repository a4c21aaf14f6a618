// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { PrepayHistory } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ClientPrepay` as a method. */
export class ClientPrepayAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ClientPrepay`: see {@link operations.getClientPrepay}. */
  getClientPrepay<As extends ResponseAs = ResponseAs>(
    params?: operations.GetClientPrepayParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'prepay', PrepayHistory>>> {
    return operations.getClientPrepay<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ClientPrepay`: see {@link operations.paginateClientPrepay}. */
  paginateClientPrepay(
    params?: operations.PaginateClientPrepayParams,
    options?: PaginateOptions,
  ): Pages<PrepayHistory> {
    return operations.paginateClientPrepay(this.#halo, params, options)
  }

  /** `POST /ClientPrepay`: see {@link operations.postClientPrepay}. */
  postClientPrepay<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostClientPrepayParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, PrepayHistory[], PrepayHistory>>> {
    return operations.postClientPrepay<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ClientPrepay/{id}`: see {@link operations.getClientPrepayById}. */
  getClientPrepayById<As extends ResponseAs = ResponseAs>(
    params: operations.GetClientPrepayByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PrepayHistory>> {
    return operations.getClientPrepayById<As>(this.#halo, params, options)
  }

  /** `DELETE /ClientPrepay/{id}`: see {@link operations.deleteClientPrepayById}. */
  deleteClientPrepayById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteClientPrepayByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PrepayHistory | undefined>> {
    return operations.deleteClientPrepayById<As>(this.#halo, params, options)
  }
}
