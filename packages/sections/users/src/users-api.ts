// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Users, Users_List, Users_View } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Users` as a method. */
export class UsersAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Users`: see {@link operations.getUsers}. */
  getUsers<As extends ResponseAs = ResponseAs>(
    params?: operations.GetUsersParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Users_View>> {
    return operations.getUsers<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Users`: see {@link operations.paginateUsers}. */
  paginateUsers(
    params?: operations.PaginateUsersParams,
    options?: PaginateOptions,
  ): Pages<Users_List> {
    return operations.paginateUsers(this.#halo, params, options)
  }

  /** `POST /Users`: see {@link operations.postUsers}. */
  postUsers<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostUsersParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Users[], Users>>> {
    return operations.postUsers<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Users/me`: see {@link operations.getUsersMe}. */
  getUsersMe<As extends ResponseAs = ResponseAs>(
    params?: operations.GetUsersMeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Users>> {
    return operations.getUsersMe<As>(this.#halo, params, options)
  }

  /** `POST /Users/prefs`: see {@link operations.postUsersPrefs}. */
  postUsersPrefs<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostUsersPrefsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postUsersPrefs<T, As>(this.#halo, params, options)
  }

  /** `GET /Users/{id}`: see {@link operations.getUsersById}. */
  getUsersById<As extends ResponseAs = ResponseAs>(
    params: operations.GetUsersByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Users>> {
    return operations.getUsersById<As>(this.#halo, params, options)
  }

  /** `DELETE /Users/{id}`: see {@link operations.deleteUsersById}. */
  deleteUsersById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteUsersByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Users>> {
    return operations.deleteUsersById<As>(this.#halo, params, options)
  }
}
