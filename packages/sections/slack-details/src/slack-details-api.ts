// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SlackDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SlackDetails` as a method. */
export class SlackDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SlackDetails`: see {@link operations.getSlackDetails}. */
  getSlackDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetSlackDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SlackDetails[]>> {
    return operations.getSlackDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /SlackDetails`: see {@link operations.paginateSlackDetails}. */
  paginateSlackDetails(
    params?: operations.PaginateSlackDetailsParams,
    options?: PaginateOptions,
  ): Pages<SlackDetails> {
    return operations.paginateSlackDetails(this.#halo, params, options)
  }

  /** `POST /SlackDetails`: see {@link operations.postSlackDetails}. */
  postSlackDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostSlackDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, SlackDetails[], SlackDetails>>> {
    return operations.postSlackDetails<As, Flag>(this.#halo, params, options)
  }

  /** `POST /SlackDetails/Uninstall`: see {@link operations.postSlackDetailsUninstall}. */
  postSlackDetailsUninstall<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.PostSlackDetailsUninstallParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postSlackDetailsUninstall<T, As>(this.#halo, params, options)
  }

  /** `GET /SlackDetails/{id}`: see {@link operations.getSlackDetailsById}. */
  getSlackDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSlackDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SlackDetails>> {
    return operations.getSlackDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /SlackDetails/{id}`: see {@link operations.deleteSlackDetailsById}. */
  deleteSlackDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteSlackDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SlackDetails | undefined>> {
    return operations.deleteSlackDetailsById<As>(this.#halo, params, options)
  }
}
