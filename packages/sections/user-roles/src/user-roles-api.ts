// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { UserRoles } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/UserRoles` as a method. */
export class UserRolesAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /UserRoles`: see {@link operations.getUserRoles}. */
  getUserRoles<As extends ResponseAs = ResponseAs>(
    params?: operations.GetUserRolesParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, UserRoles[]>> {
    return operations.getUserRoles<As>(this.#halo, params, options)
  }

  /** Every record of `GET /UserRoles`: see {@link operations.paginateUserRoles}. */
  paginateUserRoles(
    params?: operations.PaginateUserRolesParams,
    options?: PaginateOptions,
  ): Pages<UserRoles> {
    return operations.paginateUserRoles(this.#halo, params, options)
  }

  /** `POST /UserRoles`: see {@link operations.postUserRoles}. */
  postUserRoles<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostUserRolesParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, UserRoles[], UserRoles>>> {
    return operations.postUserRoles<As, Flag>(this.#halo, params, options)
  }

  /** `GET /UserRoles/{id}`: see {@link operations.getUserRolesById}. */
  getUserRolesById<As extends ResponseAs = ResponseAs>(
    params: operations.GetUserRolesByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, UserRoles>> {
    return operations.getUserRolesById<As>(this.#halo, params, options)
  }

  /** `DELETE /UserRoles/{id}`: see {@link operations.deleteUserRolesById}. */
  deleteUserRolesById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteUserRolesByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, UserRoles | undefined>> {
    return operations.deleteUserRolesById<As>(this.#halo, params, options)
  }
}
