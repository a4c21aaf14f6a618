// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/GoToResolve` as a method. */
export class GoToResolveAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /GoToResolve/Complete`: see {@link operations.getGoToResolveComplete}. */
  getGoToResolveComplete<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetGoToResolveCompleteParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getGoToResolveComplete<T, As>(this.#halo, params, options)
  }

  /** `GET /GoToResolve/Download`: see {@link operations.getGoToResolveDownload}. */
  getGoToResolveDownload<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetGoToResolveDownloadParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getGoToResolveDownload<T, As>(this.#halo, params, options)
  }
}
