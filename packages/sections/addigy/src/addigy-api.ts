// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/Addigy` as a method. */
export class AddigyAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Addigy/Get`: see {@link operations.getAddigyGet}. */
  getAddigyGet<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAddigyGetParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAddigyGet<T, As>(this.#halo, params, options)
  }

  /** `POST /Addigy/Post`: see {@link operations.postAddigyPost}. */
  postAddigyPost<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostAddigyPostParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postAddigyPost<T, As>(this.#halo, params, options)
  }
}
