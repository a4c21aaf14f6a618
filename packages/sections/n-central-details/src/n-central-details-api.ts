// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { NCentralDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/NCentralDetails` as a method. */
export class NCentralDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /NCentralDetails`: see {@link operations.getNCentralDetails}. */
  getNCentralDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetNCentralDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, NCentralDetails[]>> {
    return operations.getNCentralDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /NCentralDetails`: see {@link operations.paginateNCentralDetails}. */
  paginateNCentralDetails(
    params?: operations.PaginateNCentralDetailsParams,
    options?: PaginateOptions,
  ): Pages<NCentralDetails> {
    return operations.paginateNCentralDetails(this.#halo, params, options)
  }

  /** `POST /NCentralDetails`: see {@link operations.postNCentralDetails}. */
  postNCentralDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostNCentralDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, NCentralDetails[], NCentralDetails>>> {
    return operations.postNCentralDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /NCentralDetails/{id}`: see {@link operations.getNCentralDetailsById}. */
  getNCentralDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetNCentralDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, NCentralDetails>> {
    return operations.getNCentralDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /NCentralDetails/{id}`: see {@link operations.deleteNCentralDetailsById}. */
  deleteNCentralDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteNCentralDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, NCentralDetails | undefined>> {
    return operations.deleteNCentralDetailsById<As>(this.#halo, params, options)
  }
}
