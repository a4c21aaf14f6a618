// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { FieldInfo } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/FieldInfo` as a method. */
export class FieldInfoAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /FieldInfo`: see {@link operations.getFieldInfo}. */
  getFieldInfo<As extends ResponseAs = ResponseAs>(
    params?: operations.GetFieldInfoParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FieldInfo[]>> {
    return operations.getFieldInfo<As>(this.#halo, params, options)
  }

  /** Every record of `GET /FieldInfo`: see {@link operations.paginateFieldInfo}. */
  paginateFieldInfo(
    params?: operations.PaginateFieldInfoParams,
    options?: PaginateOptions,
  ): Pages<FieldInfo> {
    return operations.paginateFieldInfo(this.#halo, params, options)
  }

  /** `POST /FieldInfo`: see {@link operations.postFieldInfo}. */
  postFieldInfo<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostFieldInfoParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, FieldInfo[], FieldInfo>>> {
    return operations.postFieldInfo<As, Flag>(this.#halo, params, options)
  }

  /** `GET /FieldInfo/{id}`: see {@link operations.getFieldInfoById}. */
  getFieldInfoById<As extends ResponseAs = ResponseAs>(
    params: operations.GetFieldInfoByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FieldInfo>> {
    return operations.getFieldInfoById<As>(this.#halo, params, options)
  }

  /** `DELETE /FieldInfo/{id}`: see {@link operations.deleteFieldInfoById}. */
  deleteFieldInfoById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteFieldInfoByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FieldInfo | undefined>> {
    return operations.deleteFieldInfoById<As>(this.#halo, params, options)
  }
}
