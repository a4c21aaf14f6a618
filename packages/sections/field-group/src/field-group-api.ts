// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { FieldGroup } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/FieldGroup` as a method. */
export class FieldGroupAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /FieldGroup`: see {@link operations.getFieldGroup}. */
  getFieldGroup<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetFieldGroupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getFieldGroup<T, As>(this.#halo, params, options)
  }

  /** `POST /FieldGroup`: see {@link operations.postFieldGroup}. */
  postFieldGroup<As extends ResponseAs = ResponseAs>(
    params: operations.PostFieldGroupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FieldGroup>> {
    return operations.postFieldGroup<As>(this.#halo, params, options)
  }

  /** `GET /FieldGroup/{id}`: see {@link operations.getFieldGroupById}. */
  getFieldGroupById<As extends ResponseAs = ResponseAs>(
    params: operations.GetFieldGroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FieldGroup>> {
    return operations.getFieldGroupById<As>(this.#halo, params, options)
  }

  /** `DELETE /FieldGroup/{id}`: see {@link operations.deleteFieldGroupById}. */
  deleteFieldGroupById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteFieldGroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteFieldGroupById<T, As>(this.#halo, params, options)
  }
}
