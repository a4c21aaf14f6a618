// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { LDAPConnection } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/LDAPConnection` as a method. */
export class LDAPConnectionAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /LDAPConnection`: see {@link operations.getLDAPConnection}. */
  getLDAPConnection<As extends ResponseAs = ResponseAs>(
    params?: operations.GetLDAPConnectionParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, LDAPConnection[]>> {
    return operations.getLDAPConnection<As>(this.#halo, params, options)
  }

  /** Every record of `GET /LDAPConnection`: see {@link operations.paginateLDAPConnection}. */
  paginateLDAPConnection(
    params?: operations.PaginateLDAPConnectionParams,
    options?: PaginateOptions,
  ): Pages<LDAPConnection> {
    return operations.paginateLDAPConnection(this.#halo, params, options)
  }

  /** `POST /LDAPConnection`: see {@link operations.postLDAPConnection}. */
  postLDAPConnection<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostLDAPConnectionParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, LDAPConnection[], LDAPConnection>>> {
    return operations.postLDAPConnection<As, Flag>(this.#halo, params, options)
  }

  /** `GET /LDAPConnection/{id}`: see {@link operations.getLDAPConnectionById}. */
  getLDAPConnectionById<As extends ResponseAs = ResponseAs>(
    params: operations.GetLDAPConnectionByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, LDAPConnection>> {
    return operations.getLDAPConnectionById<As>(this.#halo, params, options)
  }

  /** `DELETE /LDAPConnection/{id}`: see {@link operations.deleteLDAPConnectionById}. */
  deleteLDAPConnectionById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteLDAPConnectionByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, LDAPConnection | undefined>> {
    return operations.deleteLDAPConnectionById<As>(this.#halo, params, options)
  }
}
