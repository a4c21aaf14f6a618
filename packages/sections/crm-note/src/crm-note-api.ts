// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AreaNote } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/CRMNote` as a method. */
export class CRMNoteAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CRMNote`: see {@link operations.getCRMNote}. */
  getCRMNote<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetCRMNoteParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getCRMNote<T, As>(this.#halo, params, options)
  }

  /** `POST /CRMNote`: see {@link operations.postCRMNote}. */
  postCRMNote<As extends ResponseAs = ResponseAs>(
    params: operations.PostCRMNoteParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AreaNote>> {
    return operations.postCRMNote<As>(this.#halo, params, options)
  }

  /** `GET /CRMNote/{id}`: see {@link operations.getCRMNoteById}. */
  getCRMNoteById<As extends ResponseAs = ResponseAs>(
    params: operations.GetCRMNoteByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AreaNote>> {
    return operations.getCRMNoteById<As>(this.#halo, params, options)
  }

  /** `DELETE /CRMNote/{id}`: see {@link operations.deleteCRMNoteById}. */
  deleteCRMNoteById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteCRMNoteByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteCRMNoteById<T, As>(this.#halo, params, options)
  }
}
