// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ReleaseNoteGroup } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ReleaseNoteGroup` as a method. */
export class ReleaseNoteGroupAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ReleaseNoteGroup`: see {@link operations.getReleaseNoteGroup}. */
  getReleaseNoteGroup<As extends ResponseAs = ResponseAs>(
    params?: operations.GetReleaseNoteGroupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ReleaseNoteGroup[]>> {
    return operations.getReleaseNoteGroup<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ReleaseNoteGroup`: see {@link operations.paginateReleaseNoteGroup}. */
  paginateReleaseNoteGroup(
    params?: operations.PaginateReleaseNoteGroupParams,
    options?: PaginateOptions,
  ): Pages<ReleaseNoteGroup> {
    return operations.paginateReleaseNoteGroup(this.#halo, params, options)
  }

  /** `POST /ReleaseNoteGroup`: see {@link operations.postReleaseNoteGroup}. */
  postReleaseNoteGroup<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostReleaseNoteGroupParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ReleaseNoteGroup[], ReleaseNoteGroup>>> {
    return operations.postReleaseNoteGroup<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ReleaseNoteGroup/{id}`: see {@link operations.getReleaseNoteGroupById}. */
  getReleaseNoteGroupById<As extends ResponseAs = ResponseAs>(
    params: operations.GetReleaseNoteGroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ReleaseNoteGroup>> {
    return operations.getReleaseNoteGroupById<As>(this.#halo, params, options)
  }

  /** `DELETE /ReleaseNoteGroup/{id}`: see {@link operations.deleteReleaseNoteGroupById}. */
  deleteReleaseNoteGroupById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteReleaseNoteGroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ReleaseNoteGroup | undefined>> {
    return operations.deleteReleaseNoteGroupById<As>(this.#halo, params, options)
  }
}
