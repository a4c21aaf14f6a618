// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { NHD_Roles } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Roles` as a method. */
export class RolesAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Roles`: see {@link operations.getRoles}. */
  getRoles<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetRolesParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getRoles<T, As>(this.#halo, params, options)
  }

  /** `POST /Roles`: see {@link operations.postRoles}. */
  postRoles<As extends ResponseAs = ResponseAs>(
    params: operations.PostRolesParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, NHD_Roles>> {
    return operations.postRoles<As>(this.#halo, params, options)
  }

  /** `GET /Roles/{id}`: see {@link operations.getRolesById}. */
  getRolesById<As extends ResponseAs = ResponseAs>(
    params: operations.GetRolesByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, NHD_Roles>> {
    return operations.getRolesById<As>(this.#halo, params, options)
  }

  /** `DELETE /Roles/{id}`: see {@link operations.deleteRolesById}. */
  deleteRolesById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteRolesByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteRolesById<T, As>(this.#halo, params, options)
  }
}
