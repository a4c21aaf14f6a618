// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { UserRoles } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/UserRoles` as a method. */
export class UserRolesAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /UserRoles`: see {@link operations.getUserRoles}. */
  getUserRoles<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetUserRolesParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getUserRoles<T, As>(this.#halo, params, options)
  }

  /** `POST /UserRoles`: see {@link operations.postUserRoles}. */
  postUserRoles<As extends ResponseAs = ResponseAs>(
    params: operations.PostUserRolesParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, UserRoles>> {
    return operations.postUserRoles<As>(this.#halo, params, options)
  }

  /** `GET /UserRoles/{id}`: see {@link operations.getUserRolesById}. */
  getUserRolesById<As extends ResponseAs = ResponseAs>(
    params: operations.GetUserRolesByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, UserRoles>> {
    return operations.getUserRolesById<As>(this.#halo, params, options)
  }

  /** `DELETE /UserRoles/{id}`: see {@link operations.deleteUserRolesById}. */
  deleteUserRolesById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteUserRolesByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteUserRolesById<T, As>(this.#halo, params, options)
  }
}
