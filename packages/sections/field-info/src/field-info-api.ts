// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { FieldInfo } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/FieldInfo` as a method. */
export class FieldInfoAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
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

  /** `POST /FieldInfo`: see {@link operations.postFieldInfo}. */
  postFieldInfo<As extends ResponseAs = ResponseAs>(
    params: operations.PostFieldInfoParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FieldInfo>> {
    return operations.postFieldInfo<As>(this.#halo, params, options)
  }

  /** `GET /FieldInfo/{id}`: see {@link operations.getFieldInfoById}. */
  getFieldInfoById<As extends ResponseAs = ResponseAs>(
    params: operations.GetFieldInfoByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FieldInfo>> {
    return operations.getFieldInfoById<As>(this.#halo, params, options)
  }

  /** `DELETE /FieldInfo/{id}`: see {@link operations.deleteFieldInfoById}. */
  deleteFieldInfoById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteFieldInfoByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteFieldInfoById<T, As>(this.#halo, params, options)
  }
}
