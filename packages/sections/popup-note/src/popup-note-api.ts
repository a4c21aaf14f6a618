// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AreaPopup } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/PopupNote` as a method. */
export class PopupNoteAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /PopupNote`: see {@link operations.getPopupNote}. */
  getPopupNote<As extends ResponseAs = ResponseAs>(
    params?: operations.GetPopupNoteParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AreaPopup[]>> {
    return operations.getPopupNote<As>(this.#halo, params, options)
  }

  /** Every record of `GET /PopupNote`: see {@link operations.paginatePopupNote}. */
  paginatePopupNote(
    params?: operations.PaginatePopupNoteParams,
    options?: PaginateOptions,
  ): Pages<AreaPopup> {
    return operations.paginatePopupNote(this.#halo, params, options)
  }

  /** `POST /PopupNote/read`: see {@link operations.postPopupNoteRead}. */
  postPopupNoteRead<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostPopupNoteReadParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postPopupNoteRead<T, As>(this.#halo, params, options)
  }
}
