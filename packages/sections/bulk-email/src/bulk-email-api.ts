// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { BulkEmail } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/BulkEmail` as a method. */
export class BulkEmailAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /BulkEmail`: see {@link operations.getBulkEmail}. */
  getBulkEmail<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetBulkEmailParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getBulkEmail<T, As>(this.#halo, params, options)
  }

  /** `GET /BulkEmail/{id}`: see {@link operations.getBulkEmailById}. */
  getBulkEmailById<As extends ResponseAs = ResponseAs>(
    params: operations.GetBulkEmailByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, BulkEmail>> {
    return operations.getBulkEmailById<As>(this.#halo, params, options)
  }
}
