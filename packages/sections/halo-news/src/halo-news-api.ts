// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { HaloNews } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/HaloNews` as a method. */
export class HaloNewsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /HaloNews`: see {@link operations.getHaloNews}. */
  getHaloNews<As extends ResponseAs = ResponseAs>(
    params?: operations.GetHaloNewsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, HaloNews[]>> {
    return operations.getHaloNews<As>(this.#halo, params, options)
  }

  /** Every record of `GET /HaloNews`: see {@link operations.paginateHaloNews}. */
  paginateHaloNews(
    params?: operations.PaginateHaloNewsParams,
    options?: PaginateOptions,
  ): Pages<HaloNews> {
    return operations.paginateHaloNews(this.#halo, params, options)
  }

  /** `POST /HaloNews`: see {@link operations.postHaloNews}. */
  postHaloNews<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostHaloNewsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, HaloNews[], HaloNews>>> {
    return operations.postHaloNews<As, Flag>(this.#halo, params, options)
  }

  /** `POST /HaloNews/read`: see {@link operations.postHaloNewsRead}. */
  postHaloNewsRead<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostHaloNewsReadParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postHaloNewsRead<T, As>(this.#halo, params, options)
  }

  /** `GET /HaloNews/{id}`: see {@link operations.getHaloNewsById}. */
  getHaloNewsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetHaloNewsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, HaloNews>> {
    return operations.getHaloNewsById<As>(this.#halo, params, options)
  }

  /** `DELETE /HaloNews/{id}`: see {@link operations.deleteHaloNewsById}. */
  deleteHaloNewsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteHaloNewsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, HaloNews | undefined>> {
    return operations.deleteHaloNewsById<As>(this.#halo, params, options)
  }
}
