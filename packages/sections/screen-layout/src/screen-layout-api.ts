// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ScreenLayout } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ScreenLayout` as a method. */
export class ScreenLayoutAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ScreenLayout`: see {@link operations.getScreenLayout}. */
  getScreenLayout<As extends ResponseAs = ResponseAs>(
    params?: operations.GetScreenLayoutParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ScreenLayout[]>> {
    return operations.getScreenLayout<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ScreenLayout`: see {@link operations.paginateScreenLayout}. */
  paginateScreenLayout(
    params?: operations.PaginateScreenLayoutParams,
    options?: PaginateOptions,
  ): Pages<ScreenLayout> {
    return operations.paginateScreenLayout(this.#halo, params, options)
  }

  /** `POST /ScreenLayout`: see {@link operations.postScreenLayout}. */
  postScreenLayout<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostScreenLayoutParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ScreenLayout[], ScreenLayout>>> {
    return operations.postScreenLayout<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ScreenLayout/{id}`: see {@link operations.getScreenLayoutById}. */
  getScreenLayoutById<As extends ResponseAs = ResponseAs>(
    params: operations.GetScreenLayoutByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ScreenLayout>> {
    return operations.getScreenLayoutById<As>(this.#halo, params, options)
  }

  /** `DELETE /ScreenLayout/{id}`: see {@link operations.deleteScreenLayoutById}. */
  deleteScreenLayoutById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteScreenLayoutByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ScreenLayout | undefined>> {
    return operations.deleteScreenLayoutById<As>(this.#halo, params, options)
  }
}
