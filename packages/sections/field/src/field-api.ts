// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Field } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Field` as a method. */
export class FieldAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Field`: see {@link operations.getField}. */
  getField<As extends ResponseAs = ResponseAs>(
    params?: operations.GetFieldParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Field[]>> {
    return operations.getField<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Field`: see {@link operations.paginateField}. */
  paginateField(
    params?: operations.PaginateFieldParams,
    options?: PaginateOptions,
  ): Pages<Field> {
    return operations.paginateField(this.#halo, params, options)
  }

  /** `POST /Field`: see {@link operations.postField}. */
  postField<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostFieldParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Field[], Field>>> {
    return operations.postField<As, Flag>(this.#halo, params, options)
  }

  /** `POST /Field/AddFieldToAll/{id}`: see {@link operations.postFieldAddFieldToAllById}. */
  postFieldAddFieldToAllById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostFieldAddFieldToAllByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postFieldAddFieldToAllById<T, As>(this.#halo, params, options)
  }

  /** `GET /Field/{id}`: see {@link operations.getFieldById}. */
  getFieldById<As extends ResponseAs = ResponseAs>(
    params: operations.GetFieldByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Field>> {
    return operations.getFieldById<As>(this.#halo, params, options)
  }

  /** `DELETE /Field/{id}`: see {@link operations.deleteFieldById}. */
  deleteFieldById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteFieldByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Field | undefined>> {
    return operations.deleteFieldById<As>(this.#halo, params, options)
  }
}
