// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { LDAPConnection } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/LDAPConnection` as a method. */
export class LDAPConnectionAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /LDAPConnection`: see {@link operations.getLDAPConnection}. */
  getLDAPConnection<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetLDAPConnectionParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getLDAPConnection<T, As>(this.#halo, params, options)
  }

  /** `POST /LDAPConnection`: see {@link operations.postLDAPConnection}. */
  postLDAPConnection<As extends ResponseAs = ResponseAs>(
    params: operations.PostLDAPConnectionParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, LDAPConnection>> {
    return operations.postLDAPConnection<As>(this.#halo, params, options)
  }

  /** `GET /LDAPConnection/{id}`: see {@link operations.getLDAPConnectionById}. */
  getLDAPConnectionById<As extends ResponseAs = ResponseAs>(
    params: operations.GetLDAPConnectionByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, LDAPConnection>> {
    return operations.getLDAPConnectionById<As>(this.#halo, params, options)
  }

  /** `DELETE /LDAPConnection/{id}`: see {@link operations.deleteLDAPConnectionById}. */
  deleteLDAPConnectionById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteLDAPConnectionByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteLDAPConnectionById<T, As>(this.#halo, params, options)
  }
}
