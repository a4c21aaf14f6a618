// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/Zoom` as a method. */
export class ZoomAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `POST /Zoom/Message`: see {@link operations.postZoomMessage}. */
  postZoomMessage<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostZoomMessageParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postZoomMessage<T, As>(this.#halo, params, options)
  }
}
