// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ScreenLayout } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ScreenLayout` as a method. */
export class ScreenLayoutAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ScreenLayout`: see {@link operations.getScreenLayout}. */
  getScreenLayout<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetScreenLayoutParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getScreenLayout<T, As>(this.#halo, params, options)
  }

  /** `POST /ScreenLayout`: see {@link operations.postScreenLayout}. */
  postScreenLayout<As extends ResponseAs = ResponseAs>(
    params: operations.PostScreenLayoutParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ScreenLayout>> {
    return operations.postScreenLayout<As>(this.#halo, params, options)
  }

  /** `GET /ScreenLayout/{id}`: see {@link operations.getScreenLayoutById}. */
  getScreenLayoutById<As extends ResponseAs = ResponseAs>(
    params: operations.GetScreenLayoutByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ScreenLayout>> {
    return operations.getScreenLayoutById<As>(this.#halo, params, options)
  }

  /** `DELETE /ScreenLayout/{id}`: see {@link operations.deleteScreenLayoutById}. */
  deleteScreenLayoutById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteScreenLayoutByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteScreenLayoutById<T, As>(this.#halo, params, options)
  }
}
