// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { FieldGroup } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/FieldGroup` as a method. */
export class FieldGroupAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /FieldGroup`: see {@link operations.getFieldGroup}. */
  getFieldGroup<As extends ResponseAs = ResponseAs>(
    params?: operations.GetFieldGroupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FieldGroup[]>> {
    return operations.getFieldGroup<As>(this.#halo, params, options)
  }

  /** Every record of `GET /FieldGroup`: see {@link operations.paginateFieldGroup}. */
  paginateFieldGroup(
    params?: operations.PaginateFieldGroupParams,
    options?: PaginateOptions,
  ): Pages<FieldGroup> {
    return operations.paginateFieldGroup(this.#halo, params, options)
  }

  /** `POST /FieldGroup`: see {@link operations.postFieldGroup}. */
  postFieldGroup<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostFieldGroupParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, FieldGroup[], FieldGroup>>> {
    return operations.postFieldGroup<As, Flag>(this.#halo, params, options)
  }

  /** `GET /FieldGroup/{id}`: see {@link operations.getFieldGroupById}. */
  getFieldGroupById<As extends ResponseAs = ResponseAs>(
    params: operations.GetFieldGroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FieldGroup>> {
    return operations.getFieldGroupById<As>(this.#halo, params, options)
  }

  /** `DELETE /FieldGroup/{id}`: see {@link operations.deleteFieldGroupById}. */
  deleteFieldGroupById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteFieldGroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FieldGroup | undefined>> {
    return operations.deleteFieldGroupById<As>(this.#halo, params, options)
  }
}
