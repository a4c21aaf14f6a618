// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ReleaseNoteGroup } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ReleaseNoteGroup` as a method. */
export class ReleaseNoteGroupAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ReleaseNoteGroup`: see {@link operations.getReleaseNoteGroup}. */
  getReleaseNoteGroup<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetReleaseNoteGroupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getReleaseNoteGroup<T, As>(this.#halo, params, options)
  }

  /** `POST /ReleaseNoteGroup`: see {@link operations.postReleaseNoteGroup}. */
  postReleaseNoteGroup<As extends ResponseAs = ResponseAs>(
    params: operations.PostReleaseNoteGroupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ReleaseNoteGroup>> {
    return operations.postReleaseNoteGroup<As>(this.#halo, params, options)
  }

  /** `GET /ReleaseNoteGroup/{id}`: see {@link operations.getReleaseNoteGroupById}. */
  getReleaseNoteGroupById<As extends ResponseAs = ResponseAs>(
    params: operations.GetReleaseNoteGroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ReleaseNoteGroup>> {
    return operations.getReleaseNoteGroupById<As>(this.#halo, params, options)
  }

  /** `DELETE /ReleaseNoteGroup/{id}`: see {@link operations.deleteReleaseNoteGroupById}. */
  deleteReleaseNoteGroupById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteReleaseNoteGroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteReleaseNoteGroupById<T, As>(this.#halo, params, options)
  }
}
