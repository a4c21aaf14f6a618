// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { BulkEmail } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/BulkEmail` as a method. */
export class BulkEmailAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /BulkEmail`: see {@link operations.getBulkEmail}. */
  getBulkEmail<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params?: operations.GetBulkEmailParams & { pageinate?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ListView<'results', BulkEmail>, BulkEmail[]>>> {
    return operations.getBulkEmail<As, Flag>(this.#halo, params, options)
  }

  /** Every record of `GET /BulkEmail`: see {@link operations.paginateBulkEmail}. */
  paginateBulkEmail(
    params?: operations.PaginateBulkEmailParams,
    options?: PaginateOptions,
  ): Pages<BulkEmail> {
    return operations.paginateBulkEmail(this.#halo, params, options)
  }

  /** `GET /BulkEmail/{id}`: see {@link operations.getBulkEmailById}. */
  getBulkEmailById<As extends ResponseAs = ResponseAs>(
    params: operations.GetBulkEmailByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, BulkEmail>> {
    return operations.getBulkEmailById<As>(this.#halo, params, options)
  }
}
