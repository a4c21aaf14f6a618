// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { NHD_Roles } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Roles` as a method. */
export class RolesAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Roles`: see {@link operations.getRoles}. */
  getRoles<As extends ResponseAs = ResponseAs>(
    params?: operations.GetRolesParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, NHD_Roles[]>> {
    return operations.getRoles<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Roles`: see {@link operations.paginateRoles}. */
  paginateRoles(
    params?: operations.PaginateRolesParams,
    options?: PaginateOptions,
  ): Pages<NHD_Roles> {
    return operations.paginateRoles(this.#halo, params, options)
  }

  /** `POST /Roles`: see {@link operations.postRoles}. */
  postRoles<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostRolesParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, NHD_Roles[], NHD_Roles>>> {
    return operations.postRoles<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Roles/{id}`: see {@link operations.getRolesById}. */
  getRolesById<As extends ResponseAs = ResponseAs>(
    params: operations.GetRolesByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, NHD_Roles>> {
    return operations.getRolesById<As>(this.#halo, params, options)
  }

  /** `DELETE /Roles/{id}`: see {@link operations.deleteRolesById}. */
  deleteRolesById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteRolesByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, NHD_Roles | undefined>> {
    return operations.deleteRolesById<As>(this.#halo, params, options)
  }
}
