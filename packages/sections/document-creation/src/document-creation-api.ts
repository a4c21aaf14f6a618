// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/DocumentCreation` as a method. */
export class DocumentCreationAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `POST /DocumentCreation`: see {@link operations.postDocumentCreation}. */
  postDocumentCreation<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.PostDocumentCreationParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postDocumentCreation<T, As>(this.#halo, params, options)
  }
}
