// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AreaNote } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/CRMNote` as a method. */
export class CRMNoteAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CRMNote`: see {@link operations.getCRMNote}. */
  getCRMNote<As extends ResponseAs = ResponseAs>(
    params?: operations.GetCRMNoteParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'actions', AreaNote>>> {
    return operations.getCRMNote<As>(this.#halo, params, options)
  }

  /** Every record of `GET /CRMNote`: see {@link operations.paginateCRMNote}. */
  paginateCRMNote(
    params?: operations.PaginateCRMNoteParams,
    options?: PaginateOptions,
  ): Pages<AreaNote> {
    return operations.paginateCRMNote(this.#halo, params, options)
  }

  /** `POST /CRMNote`: see {@link operations.postCRMNote}. */
  postCRMNote<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostCRMNoteParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, AreaNote[], AreaNote>>> {
    return operations.postCRMNote<As, Flag>(this.#halo, params, options)
  }

  /** `GET /CRMNote/{id}`: see {@link operations.getCRMNoteById}. */
  getCRMNoteById<As extends ResponseAs = ResponseAs>(
    params: operations.GetCRMNoteByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AreaNote>> {
    return operations.getCRMNoteById<As>(this.#halo, params, options)
  }

  /** `DELETE /CRMNote/{id}`: see {@link operations.deleteCRMNoteById}. */
  deleteCRMNoteById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteCRMNoteByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AreaNote | undefined>> {
    return operations.deleteCRMNoteById<As>(this.#halo, params, options)
  }
}
